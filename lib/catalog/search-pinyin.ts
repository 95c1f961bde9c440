import "server-only";
import { pinyin } from "pinyin-pro";

/** Syllables that one typed word may run over; a query matches from any character on. */
const WINDOW = 6;

const known = new Map<string, string[]>();
const REMEMBERED = 20_000;

function read(run: string): string[] {
  const syllables = pinyin(run, { toneType: "none", type: "array", v: true });
  const tokens = syllables.flatMap((_, at) => {
    const window = syllables.slice(at, at + WINDOW);
    const spelled = window.join("");
    const plain = spelled.replaceAll("v", "u");
    return [spelled, plain, window.map((syllable) => syllable[0]).join("")];
  });
  return [...new Set(tokens)].filter((token) => /^[a-z]{2,}$/.test(token));
}

/**
 * Spelling and initials from each character on, since a query is matched as a beginning:
 * 绿松石 → lvsongshi lusongshi lss songshi ss shi. ü is typed as v and as u.
 */
export function pinyinOf(run: string): string[] {
  const before = known.get(run);
  if (before) return before;
  const tokens = read(run);
  if (known.size < REMEMBERED) known.set(run, tokens);
  return tokens;
}
