import { LunarDay, SolarDay } from "tyme4ts";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";

export type Journey = {
  /** Days until a parcel has left, at the latest. */
  shipDays: number;
  makeDays: number;
  /** Days on the way to this zone. */
  daysFrom: number;
  daysTo: number;
  /** The first moment after the shop's holiday; null while it has none. */
  closedTo: Date | null;
};

/** From the eve of the lunar new year on, this many days no carrier drives. */
const STILL_DAYS = 7;

/** Noon of a business day: a whole day more or less never changes the date. */
const noonOf = (day: string) => new Date(`${day}T12:00:00+08:00`);
const next = (day: string, days = 1) => businessDay(inFuture(days * DAY, noonOf(day)));

/** Whether carriers rest on a day (YYYY-MM-DD) for the Spring Festival. */
export function isStill(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const newYear = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  const since = SolarDay.fromYmd(year, month, date).subtract(newYear);
  return since >= -1 && since < STILL_DAYS - 1;
}

/** The day after so many days on which carriers drive. */
function after(day: string, days: number): string {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = next(reached);
    if (!isStill(reached)) left -= 1;
  }
  return reached;
}

/** The first and the last day on which a parcel ordered now should be there, as YYYY-MM-DD. */
export function arrivalOf(journey: Journey, now: Date): { first: string; last: string } {
  const today = businessDay(now);
  const open = journey.closedTo && journey.closedTo > now ? businessDay(journey.closedTo) : today;
  const made = next(open, journey.makeDays);
  return {
    first: after(made, 1 + journey.daysFrom),
    last: after(made, journey.shipDays + journey.daysTo),
  };
}
