import { expect, test } from "vitest";
import { invoiceTitleSchema } from "@/lib/invoices";

const company = { kind: "COMPANY", title: "上海某某贸易有限公司", email: "" };
const person = { kind: "PERSON", title: "李女士", email: "" };

test.each([
  ["a person by name", person, true],
  ["with an e-mail", { ...person, email: "li@example.cn" }, true],
  ["an e-mail without its end", { ...person, email: "li@example" }, false],
  ["nobody", { ...person, title: " " }, false],
  ["a person with a tax number", { ...person, taxNumber: "91310000MA1FL0XXXX" }, false],
  ["a company", { ...company, taxNumber: "91310000MA1FL0XXXX" }, true],
  ["an old number", { ...company, taxNumber: "310115123456789" }, true],
  ["a company without a number", company, false],
  ["a number too short", { ...company, taxNumber: "9131" }, false],
  ["a number with marks", { ...company, taxNumber: "91310000-MA1FL0XX" }, false],
])("an invoice for %s: %j", (_, to, isRight) => {
  expect(invoiceTitleSchema.safeParse(to).success).toBe(isRight);
});

test("a tax number is taken as people type it", () => {
  const typed = { ...company, taxNumber: " 9131 0000 ma1fl0xxxx " };
  expect(invoiceTitleSchema.parse(typed)).toMatchObject({ taxNumber: "91310000MA1FL0XXXX" });
});
