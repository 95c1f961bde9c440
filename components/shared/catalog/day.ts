import { yearOf } from "@/components/ui/moment";
import { type Locale, languageTag } from "@/lib/platform/i18n";

/** A calendar day (YYYY-MM-DD, or an ISO moment in Shanghai) in words; its year where it matters or is asked for. */
export function formatDay(day: string, locale: Locale, withYear = false): string {
  const isDay = day.length === 10;
  const at = new Date(isDay ? `${day}T00:00:00Z` : day);
  return new Intl.DateTimeFormat(languageTag(locale), {
    ...(withYear ? { year: "numeric" } : yearOf(at, new Date())),
    month: "long",
    day: "numeric",
    timeZone: isDay ? "UTC" : "Asia/Shanghai",
  }).format(at);
}
