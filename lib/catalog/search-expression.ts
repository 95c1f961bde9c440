import { gramsOf, isSpelled, QUERY_LENGTH, runsOf, singular } from "./search-words";
import { synonymGroups } from "./synonyms";

const MOST_TERMS = 24;

const wordsOfOne = new Set(synonymGroups.flat().filter((word) => /^\p{Script=Han}$/u.test(word)));

const pairsOf = (run: string) => gramsOf(run).slice([...run].length);

/**
 * What a run of Chinese characters asks for, each part with `mark` behind it. Where one word may end and
 * another begin (武乡|小米) the pair across the seam isn't asked for; two seams have a word between them.
 */
function clausesOf(run: string, mark: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return [`'${run}'${mark}`];
  const pairs = pairsOf(run).map((pair) => `'${pair}'${mark}`);
  const isWord = (at: number) => wordsOfOne.has(characters[at] ?? "");
  const last = pairs.length - 1;
  return pairs.flatMap((pair, at) => {
    if (at > 0 && at < last) {
      const next = pairs[at + 1];
      if (at + 1 >= last || isWord(at + 1)) return [];
      return [pair === next ? pair : `(${pair} | ${next})`];
    }
    if (last === 0) return [pair];
    if (at === 0) return [isWord(0) ? `(${pair} | '${characters[0]}'${mark})` : pair];
    return [isWord(last + 1) ? `(${pair} | '${characters[last + 1]}'${mark})` : pair];
  });
}

export type QueryMode = "whole" | "all" | "named" | "any";

/** What stands behind Chinese parts and behind words. */
const marks: Record<QueryMode, [string, string]> = {
  whole: ["", ""],
  all: ["", ":*"],
  named: [":A", ":A"],
  any: ["", ":*"],
};

const partsOf = (run: string, mark: string) =>
  ([...run].length === 1 ? [run] : pairsOf(run)).map((part) => `'${part}'${mark}`);

/**
 * What a shopper typed, as the text of a tsquery, or null when there is no word in it.
 * `whole` wants every part, `all` too, but takes a Latin word for the beginning of one; `named` wants
 * whole words of a name, `any` one part. Words are letters and digits only, so none can be an operator.
 */
export function queryExpression(typed: string, mode: QueryMode): string | null {
  const { han, words } = runsOf([...typed].slice(0, QUERY_LENGTH).join(""));
  const [ofHan, ofWords] = marks[mode];
  const terms = [
    ...han.flatMap((run) =>
      mode === "all" || mode === "whole" ? clausesOf(run, ofHan) : partsOf(run, ofHan),
    ),
    ...words.map((word) => `'${singular(word)}'${ofWords}`),
  ];
  const wanted = [...new Set(terms)].slice(0, MOST_TERMS);
  return wanted.length > 0 ? wanted.join(mode === "any" ? " | " : " & ") : null;
}

/**
 * What to look for, one after the other until there are goods: null is everything, none is a text without a word.
 * Spellings end where a syllable ends; only where no goods have them are they taken for beginnings.
 */
export function expressionsOf(typed: string): (string | null)[] {
  const begun = queryExpression(typed, "all");
  if (begun === null) return typed.trim() === "" ? [null] : [];
  const whole = isSpelled(typed) ? queryExpression(typed, "whole") : begun;
  return whole === begun ? [begun] : [whole, begun];
}
