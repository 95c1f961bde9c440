import { type Locale, languageTag } from "@/lib/platform/i18n";

/** 2026年10月 · October 2026, of a month YYYY-MM. */
export const monthName = (month: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${month}-01`));

/** 2026年11月15日 · 15 November 2026, of a day YYYY-MM-DD. */
export const dayName = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
