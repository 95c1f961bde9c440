import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";

const format = (locale: Locale, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languageTag(locale), { ...style, timeZone: TIME_ZONE });

/** 2026年11月26日, Nov 26, 2026. */
export const dayText = (at: string | Date, locale: Locale) =>
  format(locale, { dateStyle: "medium" }).format(new Date(at));

/** The day with the clock. */
export const momentText = (at: string | Date, locale: Locale) =>
  format(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
