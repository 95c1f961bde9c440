import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";

const format = (at: Date, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), {
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: TIME_ZONE,
  }).format(at);

/** The last day of something that ends at this ISO moment. */
export const lastDay = (until: string, locale: Locale) =>
  format(new Date(Date.parse(until) - 1), locale);

export const dayOf = (at: string, locale: Locale) => format(new Date(at), locale);
