import { expect, test } from "vitest";
import { searchDocumentOf } from "@/lib/catalog/search-document";
import { queryExpression } from "@/lib/catalog/search-expression";

const documentOf = (...names: string[]) =>
  searchDocumentOf({ names, origin: ["王家老二谷子铺"], details: ["熬出来一层厚米油 5 kg"] });

test("a name is found by one character, by two, by pinyin and by initials", () => {
  const document = documentOf("绿松石手串");
  for (const token of ["绿", "松石", "lvsongshishouchuan", "lusongshishouchuan", "lsssc"]) {
    expect(document).toContain(`'${token}':1A`);
  }
});

test("other words for the goods stand in the document with a lower weight", () => {
  const document = documentOf("绿松石手串");
  expect(document).toContain("'calaite':1B");
  expect(document).toContain("'turquoise':1B");
});

test("a Latin synonym counts as a whole word only", () => {
  expect(documentOf("Steamed buns")).not.toContain("'茶'");
});

test("origin and details weigh less than the name", () => {
  const document = documentOf("黄米");
  expect(document).toContain("'王家':1C");
  expect(document).toContain("'米油':1D");
});

test.each([
  ["小米", "'小米'"],
  ["米", "'米'"],
  ["太行小米", "'太行' & '小米'"],
  ["武乡黄小米", "'武乡' & ('乡黄' | '黄小') & '小米'"],
  ["武乡枣", "'武乡' & ('乡枣' | '枣')"],
  ["太行黄", "'太行' & '行黄'"],
  ["綠松石", "'绿松' & '松石'"],
  ["ｘｉａｏｍｉ", "'xiaomi':*"],
  ["Sichuan pepper", "'sichuan':* & 'pepper':*"],
  ["xiaomi茶", "'茶' & 'xiaomi':*"],
  ["walnuts", "'walnut':*"],
  ["小米', '\\' | !(x) & 1:*", "'小米' & 'x':* & '1':*"],
])("%s asks for %s", (typed, expression) => {
  expect(queryExpression(typed, "all")).toBe(expression);
});

test.each(["", "   ", "🌾🌾", "\u0000", "%_'\"\\;--"])("there is no word in %j", (typed) => {
  expect(queryExpression(typed, "all")).toBeNull();
});

test("ten thousand characters are cut to a short question", () => {
  expect(queryExpression("米".repeat(10_000), "all")).toBe("'米米'");
  const long = queryExpression("a1".repeat(5_000), "all");
  expect(long?.length).toBeLessThan(100);
});
