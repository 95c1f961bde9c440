import { expect, test } from "vitest";
import { readShown, shownAs } from "@/lib/collection";

const NUMBER = "D123456789012";

test.each([
  [shownAs(NUMBER, "012345"), NUMBER, "012345"],
  ["D123456789012012345", NUMBER, "012345"],
  [`  ${NUMBER} `, NUMBER, ""],
  ["YT0000000000001", "YT0000000000001", ""],
  ["D1234567890121234", "D1234567890121234", ""],
])("%j is the number %s with the code %j", (text, scan, code) => {
  expect(readShown(text)).toEqual({ scan, code });
});
