import { businessDay, DAY, HOUR } from "@/lib/platform/clock";
import type { Clock } from "./index";

export type HolidaySpan = { startsOn: string; endsOn: string };

const hours = {
  STATION_ASKED: 48,
  AGREED: 96,
  OFFER_LAPSES: 48,
  SEND_BACK: 7 * 24,
  RECEIPT: 10 * 24,
  CLOSES: 7 * 24,
  EVIDENCE: 48,
} as const;

const DECISION_DAYS = 5;

const isHoliday = (day: string, holidays: readonly HolidaySpan[]) =>
  holidays.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

const isWeekend = (at: Date) =>
  [0, 6].includes(new Date(`${businessDay(at)}T00:00:00Z`).getUTCDay());

/** The moment `ms` of days that are no holiday after `from`; holidays are passed over whole. */
function afterWorking(from: Date, ms: number, rests: (at: Date) => boolean): Date {
  let at = from.getTime();
  let left = ms;
  while (rests(new Date(at))) at += DAY;
  while (left > 0) {
    const step = Math.min(left, DAY);
    at += step;
    left -= step;
    while (rests(new Date(at))) at += DAY;
  }
  return new Date(at);
}

/** When a clock that was set at this moment runs out, holidays passed over; a decision has working days. */
export function deadlineFor(clock: Clock, from: Date, holidays: readonly HolidaySpan[]): Date {
  const rests = (at: Date) => isHoliday(businessDay(at), holidays);
  if (clock !== "DECISION") return afterWorking(from, hours[clock] * HOUR, rests);
  return afterWorking(from, DECISION_DAYS * DAY, (at) => rests(at) || isWeekend(at));
}
