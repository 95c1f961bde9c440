import "server-only";
import { pinyin } from "pinyin-pro";

/** Syllables that one typed word may run over; a query matches from any character on. */
const WINDOW = 6;

const known = new Map<string, string[]>();
const REMEMBERED = 20_000;

function spellingsOf(syllables: string[]): string[] {
  const spelled = syllables.join("");
  const initials = syllables.map((syllable) => syllable[0]).join("");
  return [spelled, spelled.replaceAll("v", "u"), initials];
}

function read(run: string): string[] {
  const syllables = pinyin(run, { toneType: "none", type: "array", v: true });
  const tokens = syllables.flatMap((_, at) => {
    const window = syllables.slice(at, at + WINDOW);
    // One for every border, so that xiaomi is a whole word and xiaoming another.
    return window.flatMap((_, last) => spellingsOf(window.slice(0, last + 1)));
  });
  return [...new Set(tokens)].filter((token) => /^[a-z]{2,}$/.test(token));
}

/**
 * Spelling and initials of each piece, up to six syllables:
 * 绿松石 → lv lu lvsong lusong ls lvsongshi lusongshi lss song songshi ss shi. ü is typed as v and as u.
 */
export function pinyinOf(run: string): string[] {
  const before = known.get(run);
  if (before) return before;
  const tokens = read(run);
  if (known.size < REMEMBERED) known.set(run, tokens);
  return tokens;
}

/** A word as it is spelled, for comparing words that sound alike. */
export const soundOf = (word: string) =>
  pinyin(word, { toneType: "none", type: "array", v: true }).join("");
