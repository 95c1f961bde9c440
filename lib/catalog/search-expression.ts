import { gramsOf, QUERY_LENGTH, runsOf, singular } from "./search-words";

const MOST_TERMS = 24;

const termsOf = (run: string) => {
  const characters = [...run];
  return characters.length === 1 ? [run] : gramsOf(run).slice(characters.length);
};

/**
 * What a shopper typed, as the text of a tsquery, or null when there is no word in it.
 * `all` wants every part, a Latin word being the beginning of one; `named` wants
 * whole words of a name, `any` one part. Words are letters and digits only, so none can be an operator.
 */
export function queryExpression(typed: string, mode: "all" | "named" | "any"): string | null {
  const { han, words } = runsOf([...typed].slice(0, QUERY_LENGTH).join(""));
  const [ofHan, ofWords] = mode === "named" ? [":A", ":A"] : ["", ":*"];
  const terms = [
    ...han.flatMap(termsOf).map((gram) => `'${gram}'${ofHan}`),
    ...words.map((word) => `'${singular(word)}'${ofWords}`),
  ];
  const wanted = [...new Set(terms)].slice(0, MOST_TERMS);
  return wanted.length > 0 ? wanted.join(mode === "any" ? " | " : " & ") : null;
}
