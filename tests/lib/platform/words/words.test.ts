import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lines, mark, words } from "@/lib/platform/words";

test.each([
  ["  小米  ", "小米"],
  ["好\u202egpj.exe\u200b", "好gpj.exe"],
  ["a\u0000b", "ab"],
  ["lone \ud800 half", "lone  half"],
  ["e\u0301", "\u00e9"],
  ["flag\u{e0067}\u{e007f}", "flag"],
  ["one\r\ntwo\tthree", "one two three"],
  ["😀 𠮷野家", "😀 𠮷野家"],
  ["ئۇيغۇر", "ئۇيغۇر"],
])("%j is kept as %j", (typed, kept) => {
  expect(words(60).parse(typed)).toBe(kept);
});

test("lines stay where they are wanted", () => {
  expect(lines(60).parse("第一行\r\n 第二行\u2028第三行\u0000")).toBe("第一行\n第二行\n第三行");
});

test("what nobody sees is not enough, and what is too long stays so", () => {
  expect(words(60, 1).safeParse("\u200b\u202e").success).toBe(false);
  expect(words(3).safeParse("一二三四").success).toBe(false);
  expect(words(3).safeParse("一二三\u200b").success).toBe(true);
});

test("a mark is plain", () => {
  expect(mark(60).safeParse("2026-11-29T16:05:29.000Z").success).toBe(true);
  expect(mark(60).safeParse("a\u0000").success).toBe(false);
});

/** Our own settings and JSON read back; phones and names have sets of their own. */
const others = [
  "lib/platform/words/index.ts",
  "lib/platform/env/schema.ts",
  "lib/assistance/act-words.ts",
  "lib/catalog/frozen-answers.ts",
  "lib/platform/jobs/payloads.ts",
  "lib/platform/operation/outcome.ts",
];
const isPhone = /[pP]hone|^recipientInput$/;

/** What an operation answers is the shop's own: only what it takes is typed by somebody. */
const ANSWER = /^ {4}output: [\s\S]*?(?=^ {4}\w+:)/gm;

/** Every chain that begins with z.string() and says no set of characters. */
function loose(file: string) {
  const code = readFileSync(file, "utf8").replace(ANSWER, "");
  return [
    ...code.matchAll(
      /(\w+)\s*[:=(]\s*(?:\[)?z\s*\.string\(\)((?:\s*\.\w+\([^()]*(?:\([^()]*\)[^()]*)*\))*)/g,
    ),
  ]
    .filter(([, name = "", chain = ""]) => !isPhone.test(name) && !chain.includes(".regex("))
    .map(([, name]) => `${file}: ${name}`);
}

test("no other free text is taken", () => {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
    .map((name) => join("lib", name))
    // What programs and pages read of the shop is its own, too.
    .filter((name) => !others.includes(name) && !/(outward|-schema)\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(loose)).toEqual([]);
});
