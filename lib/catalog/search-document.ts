import "server-only";
import { pinyinOf } from "./search-pinyin";
import { synonymsOf } from "./search-synonyms";
import { gramsOf, runsOf, singular } from "./search-words";

/** The texts of a product by how much a match in them says. */
export type SearchSource = {
  /** Title and category in both languages. */
  names: string[];
  /** Shop, keeper, village, county. */
  origin: string[];
  /** Summary and variants. */
  details: string[];
};

type Weight = "A" | "B" | "C" | "D";

const LEXEME_LENGTH = 60;

function tokensOf(text: string, withPinyin: boolean): string[] {
  const { han, words } = runsOf(text);
  return [
    ...han.flatMap(gramsOf),
    ...(withPinyin ? han.flatMap(pinyinOf) : []),
    ...words.flatMap((word) => [word, singular(word)]),
  ];
}

/**
 * The tsvector of a product as text: one- and two-character grams, pinyin and initials, Latin words
 * and synonyms, weighted A for its names, B for other words for them, C for its origin, D for the rest.
 */
export function searchDocumentOf({ names, origin, details }: SearchSource): string {
  const weights = new Map<string, Weight>();
  const put = (texts: string[], weight: Weight, withPinyin: boolean) => {
    for (const token of texts.flatMap((text) => tokensOf(text, withPinyin))) {
      if (!weights.has(token)) weights.set(token, weight);
    }
  };
  put(names, "A", true);
  put(synonymsOf(names.join(" ")), "B", true);
  put(origin, "C", true);
  put(details, "D", false);
  // Tokens are letters and digits only, so nothing in them needs escaping.
  return [...weights]
    .map(([token, weight]) => `'${token.slice(0, LEXEME_LENGTH)}':1${weight}`)
    .join(" ");
}
