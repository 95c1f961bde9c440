import { businessDay, DAY, TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";

const dayNumber = (at: Date) => Date.parse(businessDay(at)) / DAY;

const HALF_A_YEAR = 183;

/** The year is said when it is another one, or so far off that the month alone would be taken for the next. */
export const yearOf = (at: Date, now: Date): Intl.DateTimeFormatOptions => {
  const isThisYear = businessDay(at).slice(0, 4) === businessDay(now).slice(0, 4);
  const isNear = Math.abs(dayNumber(at) - dayNumber(now)) < HALF_A_YEAR;
  return isThisYear && isNear ? {} : { year: "numeric" };
};

/** 11月24日, and with its year where somebody could mistake it. */
export const dayOf = (at: Date, locale: Locale, now = new Date()): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    ...yearOf(at, now),
    month: "long",
    day: "numeric",
    timeZone: TIME_ZONE,
  }).format(at);

/** 2026年11月 · November 2026, of a month YYYY-MM. */
export const monthName = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(month));

/** 11月 · November, of a month YYYY-MM. */
export const monthOfYear = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    month: locale === "zh" ? "numeric" : "long",
    timeZone: "UTC",
  }).format(new Date(month));

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
    : dayOf(at, locale, now);
  return `${day} ${clock}`;
}
