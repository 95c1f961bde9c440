import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import config from "@/playwright.config";

const specs = readdirSync("tests/e2e").filter((name) => name.endsWith(".spec.ts"));
const [phone, desk] = config.projects ?? [];

const matches = (patterns: unknown, path: string) =>
  [patterns].flat().some((pattern) => pattern instanceof RegExp && pattern.test(path));

/** Titles as they are written; a tag that is worked out counts for both. */
const titlesOf = (name: string) =>
  [...readFileSync(`tests/e2e/${name}`, "utf8").matchAll(/^test\(\s*(["'`])(.*?)\1,/gm)].map(
    ([, , title = ""]) => title,
  );

const isWalked = (name: string, title: string) => {
  const path = `tests/e2e/${name}`;
  const onPhone = !matches(phone?.testIgnore, path) && !matches(phone?.grepInvert, title);
  const onDesk = matches(desk?.testMatch, path) && !matches(desk?.grepInvert, title);
  return onPhone || onDesk;
};

test.each(specs)("every journey of %s is walked by npm test", (name) => {
  expect(titlesOf(name).filter((title) => !isWalked(name, title))).toEqual([]);
});
