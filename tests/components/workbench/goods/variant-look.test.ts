import { expect, test } from "vitest";
import { variantLook } from "@/components/workbench/goods/variant-look";

test.each([
  [["1斤装", "2斤装", "3斤装", "5斤装", "10斤装"]],
  [["2.5千克装", "5千克装"]],
  [["500 g", "1 kg", "2.5 kg", "5 kg"]],
])("sizes of one shelf look different: %j", (labels) => {
  expect(new Set(labels.map(variantLook)).size).toBe(labels.length);
});

test("a size looks the same wherever it stands", () => {
  expect(variantLook("５斤装")).toBe(variantLook("5斤装"));
});
