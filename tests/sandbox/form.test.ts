import { expect, test } from "vitest";
import { parseForm } from "@/sandbox/form";

test.each([
  ["mode=payment", { mode: "payment" }],
  ["a[b][0][c]=1&a[b][0][d]=2", { a: { b: { 0: { c: "1", d: "2" } } } }],
  ["expand[]=x&expand[]=y", { expand: { 0: "x", 1: "y" } }],
  ["name=%E5%B0%8F%E7%B1%B3+1%26", { name: "小米 1&" }],
  ["a]b=1", { "a]b": "1" }],
])("%s", (encoded, tree) => {
  expect(JSON.parse(JSON.stringify(parseForm(encoded)))).toEqual(tree);
});

test("a key cannot reach the prototype", () => {
  parseForm("__proto__[polluted]=1&constructor[prototype][polluted]=1");

  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});
