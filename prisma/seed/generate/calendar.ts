import { DAY, HOUR } from "@/lib/platform/clock";
import { weighted } from "./random";

export const SPAN = 730 * DAY;
const CHINA = 8 * HOUR;

/** January (New Year goods) to December; June and November have the big sales. */
const months = [1.3, 0.7, 0.8, 0.85, 0.95, 1.25, 0.8, 0.85, 1.15, 1.2, 1.7, 1.3];
/** From Sunday. */
const weekdays = [1.15, 0.95, 0.9, 0.95, 1, 1.1, 1.2];
const hours = [
  ...[0.35, 0.15, 0.08, 0.05, 0.05, 0.1, 0.3, 0.6, 0.85, 1.05, 1.15, 1.1],
  ...[1.2, 1.15, 1, 0.95, 0.95, 1, 1.1, 1.35, 1.7, 1.8, 1.5, 0.8],
];

function busyness(ms: number, begin: number) {
  const local = new Date(ms + CHINA);
  const growth = 1 + 1.4 * ((ms - begin) / SPAN);
  const month = months[local.getUTCMonth()] ?? 1;
  const weekday = weekdays[local.getUTCDay()] ?? 1;
  return growth * month * weekday * (hours[local.getUTCHours()] ?? 1);
}

/**
 * The moments at which people buy in the 24 months before `now`, in order: a share of all orders,
 * 0 to 1, gives the moment by which that share was placed.
 */
export function momentsBefore(now: number): (share: number) => number {
  const begin = Math.floor((now - SPAN) / HOUR) * HOUR;
  const count = Math.floor((now - begin) / HOUR);
  const weights = Array.from({ length: count }, (_, index) =>
    busyness(begin + index * HOUR, begin),
  );
  const hourOf = weighted(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const before = new Float64Array(count);
  for (let index = 1; index < count; index += 1)
    before[index] = (before[index - 1] ?? 0) + (weights[index - 1] ?? 0);
  return (share) => {
    const index = hourOf(share);
    const within = (share * total - (before[index] ?? 0)) / (weights[index] ?? 1);
    return Math.floor(begin + (index + Math.min(1, Math.max(0, within))) * HOUR);
  };
}

/** The month of the business day, 0 to 11. */
export const monthOf = (ms: number) => new Date(ms + CHINA).getUTCMonth();
