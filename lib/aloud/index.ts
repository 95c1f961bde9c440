import type { Locale } from "@/lib/platform/i18n";
import { spokenEn } from "./spoken-en";
import { spokenZh } from "./spoken-zh";

/** The most characters that are read in one go. */
export const MOST_SPOKEN = 300;

/** Text of the screen as a person reads it to another. */
export const spoken = (text: string, locale: Locale): string =>
  locale === "zh" ? spokenZh(text) : spokenEn(text);
