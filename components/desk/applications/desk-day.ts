import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";

/** "11月26日 14:20" in the county. */
export const formatMoment = (at: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: TIME_ZONE,
  }).format(new Date(at));
