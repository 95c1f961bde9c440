import type { Locale } from "@/lib/platform/i18n";
import en from "@/messages/en/catalog.json";
import zh from "@/messages/zh/catalog.json";

/** The words of a product card, as plain strings that a client island can be given. */
export type CardWords = typeof zh.card;

const words: Record<Locale, CardWords> = { zh: zh.card, en: en.card };

export const cardWords = (locale: Locale): CardWords => words[locale];
