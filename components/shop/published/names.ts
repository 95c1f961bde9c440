import { type Locale, languageTag } from "@/lib/platform/i18n";

/** 2026年11月15日 · 15 November 2026, of a day YYYY-MM-DD. */
export const dayName = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
