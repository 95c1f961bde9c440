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
