import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/platform/i18n";
import { namespaces } from "@/lib/platform/i18n/namespaces";

type Tree = { [key: string]: string | Tree };

const read = (locale: string, name: string): Tree =>
  JSON.parse(readFileSync(`messages/${locale}/${name}.json`, "utf8"));

const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  );

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([a-z]\w*)\s*[,}]/g)].map(([, name = ""]) => name))].sort();

test.each(locales)("every file of messages/%s is a namespace", (locale) => {
  const files = readdirSync(`messages/${locale}`).map((file) => file.replace(".json", ""));
  expect(files.sort()).toEqual([...namespaces].sort());
});

describe.each(namespaces)("%s", (name) => {
  const chinese = new Map(flatten(read("zh", name)));
  const english = new Map(flatten(read("en", name)));

  test("both languages have the same sentences", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test("both languages fill the same places", () => {
    for (const [key, text] of chinese) {
      const other = english.get(key) ?? "";
      expect({
        key,
        places: placeholders(other),
      }).toEqual({
        key,
        places: placeholders(text),
      });
    }
  });

  test("no English sentence is in Chinese", () => {
    const mixed = [...english].filter(
      ([key, text]) =>
        /\p{Script=Han}/u.test(text.replace(/“[^”]*”/g, "")) &&
        !/language|brand|example/i.test(key),
    );
    expect(mixed).toEqual([]);
  });
});
