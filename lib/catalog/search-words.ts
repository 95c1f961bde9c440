import "server-only";
import { Converter } from "opencc-js/t2cn";

/** Search reads text in any writing: full-width, traditional punctuation, emoji and broken bytes come in. */

const HAN = /\p{Script=Han}/u;
const WORDS = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu;
const LATIN_AND_HAN = /(\p{Script=Han}+)/u;

export const QUERY_LENGTH = 64;

const toSimplified = Converter({ from: "t", to: "cn" });

/** Half-width, lower case, simplified, without accents on Latin letters (lǜ → lu). */
export const normalise = (text: string) =>
  toSimplified(text.normalize("NFKC"))
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** Runs of Chinese characters and single words of everything else, in order. */
export function runsOf(text: string) {
  const han: string[] = [];
  const words: string[] = [];
  for (const [match] of normalise(text).matchAll(WORDS)) {
    for (const piece of match.split(LATIN_AND_HAN)) {
      if (piece) (HAN.test(piece) ? han : words).push(piece);
    }
  }
  return { han, words };
}

/** "太行黄" → 太 行 黄 太行 行黄. */
export function gramsOf(run: string): string[] {
  const characters = [...run];
  return [
    ...characters,
    ...characters.slice(1).map((character, at) => `${characters[at]}${character}`),
  ];
}

/** Goods come in singular and plural; both are kept and asked for as the singular. */
export const singular = (word: string) =>
  word.length > 3 && /[a-z]s$/.test(word) && !word.endsWith("ss") ? word.slice(0, -1) : word;

const SYLLABLE =
  "(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:[iu]?ang|i?ong|eng|ing|[iu]?an|en|in|un|i?ao|ou|iu|u?ai|ei|ui|ia|ie|ua|uo|ue|[aoeiuv])";
const SPELLED = new RegExp(`^(?:${SYLLABLE})+$`);

/** Whether all its Latin words may be pinyin: xiaomi, not millet. */
export function isSpelled(text: string): boolean {
  const { words } = runsOf(text);
  return words.length > 0 && words.every((word) => SPELLED.test(word));
}
