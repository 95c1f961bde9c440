import { businessDay, DAY, TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";

const dayNumber = (at: Date) => Date.parse(businessDay(at)) / DAY;

/** 今天 14:20, tomorrow 09:00, 11月24日 20:15: words while they help, the clock always. */
export function moment(at: Date, locale: Locale, now = new Date()): string {
  const tag = languageTag(locale);
  const clock = new Intl.DateTimeFormat(tag, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: TIME_ZONE,
  }).format(at);
  const days = dayNumber(at) - dayNumber(now);
  const isNear = Math.abs(days) <= 1;
  const day = isNear
    ? new Intl.RelativeTimeFormat(tag, { numeric: "auto" }).format(days, "day")
    : new Intl.DateTimeFormat(tag, { month: "long", day: "numeric", timeZone: TIME_ZONE }).format(
        at,
      );
  return `${day} ${clock}`;
}
