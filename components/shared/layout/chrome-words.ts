import type { Locale } from "@/lib/platform/i18n";
import en from "@/messages/en/common.json";
import zh from "@/messages/zh/common.json";

const pick = ({ brand, nav, settings, footer }: typeof zh) => ({ brand, nav, settings, footer });

/** What header, tabs and footer say, as plain strings; one object a language, so a page carries it once. */
export type ChromeWords = ReturnType<typeof pick>;

const words: Record<Locale, ChromeWords> = { zh: pick(zh), en: pick(en) };

export const chromeWords = (locale: Locale): ChromeWords => words[locale];
