import { DAY, dayBegins, dayEnds, inFuture } from "@/lib/platform/clock";

/** Business days, YYYY-MM-DD, both included. */
export type Period = { fromOn: string; untilOn: string };
type Days = { period: "MONTH" | "WHOLE"; startsOn: string; endsOn: string };

/** How long a received order can still be sent back, before it is settled. */
const WINDOW_DAYS = 7;

function lastOf(month: string) {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** A programme's periods, the first of them first: its months, cut to its days, or all of its days. */
export function periodsOf({ period, startsOn, endsOn }: Days): Period[] {
  if (period === "WHOLE") return [{ fromOn: startsOn, untilOn: endsOn }];
  const periods: Period[] = [];
  for (let fromOn = startsOn; fromOn <= endsOn; ) {
    const last = lastOf(fromOn);
    const untilOn = last < endsOn ? last : endsOn;
    periods.push({ fromOn, untilOn });
    fromOn = dayAfter(untilOn);
  }
  return periods;
}

/** When all that was received in a period can be settled: from then on it is computed, by what the books said then. */
export const cutoffOf = ({ untilOn }: Period) => inFuture(WINDOW_DAYS * DAY, dayEnds(untilOn));

/** The moments between which an order was received to count in a period. */
export const momentsOf = ({ fromOn, untilOn }: Period) => ({
  from: dayBegins(fromOn),
  until: dayEnds(untilOn),
});
