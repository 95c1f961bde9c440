import type { Locale } from "@/lib/platform/i18n";
import en from "@/messages/en/search.json";
import zh from "@/messages/zh/search.json";

/** Plain strings for the search islands. */
export type SearchWords = typeof zh;

const words: Record<Locale, SearchWords> = { zh, en };

export const searchWords = (locale: Locale): SearchWords => words[locale];

export type BoxWords = Pick<
  SearchWords,
  "input" | "placeholder" | "submit" | "suggestions" | "kinds" | "history" | "hot"
>;

export type ListWords = Pick<
  SearchWords,
  | "sort"
  | "sorts"
  | "filter"
  | "filtered"
  | "remove"
  | "inShop"
  | "inStock"
  | "kindNames"
  | "found"
  | "more"
  | "loading"
  | "instead"
>;

/** What every list of goods says; the rest comes with what is opened. */
export function listWords(locale: Locale): ListWords {
  const { sort, sorts, filter, filtered, remove, inShop, inStock } = words[locale];
  const { kindNames, found, more, loading, instead } = words[locale];
  const bar = { sort, sorts, filter, filtered, remove, inShop, inStock, kindNames };
  return { ...bar, found, more, loading, instead };
}
