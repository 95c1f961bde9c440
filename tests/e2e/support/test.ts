import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";

export type Locale = "zh" | "en";
type Words = { [key: string]: string | Words };

/** A sentence of the shop by its key (`cart.checkout`), up to its first placeholder. */
export type Say = (key: string) => string;

const read = (locale: Locale, name: string): Words =>
  JSON.parse(readFileSync(`messages/${locale}/${name}.json`, "utf8"));

/** What the screens say in this language, read from the messages themselves. */
export function sayIn(locale: Locale): Say {
  const files = new Map<string, Words>();
  return (key) => {
    const [name = "", ...path] = key.split(".");
    const file =
      files.get(name) ??
      read(
        locale,
        name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`),
      );
    files.set(name, file);
    const found = path.reduce<string | Words | undefined>(
      (words, part) => (typeof words === "object" ? words[part] : undefined),
      file,
    );
    if (typeof found !== "string") throw new Error(`no sentence ${key} in ${locale}`);
    return found;
  };
}

/** Console errors and uncaught exceptions of a page fail its test; a dropped network is the test's own doing. */
export function watch(page: Page, problems: string[]) {
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !/net::ERR_INTERNET_DISCONNECTED/.test(message.text())) {
      problems.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
}

/** The phone speaks Chinese, the desktop English. */
export const langOf = (project: string): Locale => (project.endsWith("en") ? "en" : "zh");

type Fixtures = { lang: Locale; say: Say; problems: string[] };

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  lang: async ({}, use, info) => use(langOf(info.project.name)),
  say: async ({ lang }, use) => use(sayIn(lang)),
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      watch(page, problems);
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
