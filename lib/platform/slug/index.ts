import "server-only";
import { randomInt } from "node:crypto";
import { pinyin } from "pinyin-pro";

const LENGTH = 40;
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Characters that nobody takes for each other when they read them out. */
export const randomLetters = (length: number) =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** Words as an address spells them, Chinese in pinyin; empty when nothing of them can be spelled. */
export const spelled = (words: string) =>
  pinyin(words, { toneType: "none", type: "array", nonZh: "consecutive" })
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LENGTH)
    .replace(/^-+|-+$/g, "");

/** An address people can read out: the words in pinyin and four random characters. */
export const newSlug = (words: string, otherwise: string) =>
  `${spelled(words) || otherwise}-${randomLetters(4)}`;
