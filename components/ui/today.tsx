import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";

/** The county's day in words, above what it asks for. */
export function Today({ locale }: { locale: Locale }) {
  const day = new Intl.DateTimeFormat(languageTag(locale), {
    month: "long",
    day: "numeric",
    weekday: "long",
    timeZone: TIME_ZONE,
  });
  return <p className="text-quiet">{day.format(new Date())}</p>;
}
