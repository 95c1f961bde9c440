import { type Locale, languageTag } from "@/lib/platform/i18n";

/** A calendar day (YYYY-MM-DD, or an ISO moment in Shanghai) in words; the year only where asked for. */
export function formatDay(day: string, locale: Locale, withYear = false): string {
  const isDay = day.length === 10;
  return new Intl.DateTimeFormat(languageTag(locale), {
    month: "long",
    day: "numeric",
    ...(withYear && { year: "numeric" }),
    timeZone: isDay ? "UTC" : "Asia/Shanghai",
  }).format(new Date(isDay ? `${day}T00:00:00Z` : day));
}
