import { expect, test } from "vitest";
import { openPaper } from "@/lib/platform/paper";

test.each([["plain"], ["bold"], ["rare"]])("a document opens its %s face once", (face) => {
  const doc = openPaper("test");
  const opened = () => Reflect.get(doc.font(face), "_font");
  const first = opened();
  doc.font(face === "bold" ? "plain" : "bold");
  expect(opened()).toBe(first);
});
