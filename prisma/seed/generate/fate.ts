import { DAY, HOUR, MINUTE } from "@/lib/platform/clock";
import type { Random } from "./random";

export type Rules = {
  paymentHoldMinutes: number;
  shipWithinHours: number;
  autoCompleteDays: number;
};

/** What became of an order by now; moments that did not come yet are null. */
export type Fate = {
  status: "CONFIRMED" | "COMPLETED" | "EXPIRED" | "CANCELLED";
  confirmedAt: number | null;
  shippedAt: number | null;
  deliveredAt: number | null;
  completedAt: number | null;
  /** The buyer's own word; false when the time to complain ran out. */
  received: boolean;
  cancelledAt: number | null;
};

const CANCELLED = 0.025;

const nothing = {
  confirmedAt: null,
  shippedAt: null,
  deliveredAt: null,
  completedAt: null,
  received: false,
  cancelledAt: null,
};

/** An unpaid group ends when its time to pay does. */
export const expired: Fate = { ...nothing, status: "EXPIRED" };

/** Paid or agreed, and nothing has come of it yet. */
export const begun = (confirmedAt: number): Fate => ({
  ...nothing,
  confirmedAt,
  status: "CONFIRMED",
});

const within = (random: Random, low: number, high: number) =>
  Math.round(low + random.next() * (high - low));

/** Follows an order that was confirmed at this moment as far as `now` allows. */
export function fateOf(confirmedAt: number, rules: Rules, random: Random, now: number): Fate {
  const waits = begun(confirmedAt);
  const cancelledAt = confirmedAt + within(random, 5 * MINUTE, 3 * HOUR);
  if (random.chance(CANCELLED) && cancelledAt < now)
    return { ...waits, status: "CANCELLED", cancelledAt };

  const shippedAt = confirmedAt + within(random, 4 * HOUR, rules.shipWithinHours * HOUR);
  if (shippedAt >= now) return waits;
  const deliveredAt = shippedAt + within(random, 30 * HOUR, 5 * DAY);
  if (deliveredAt >= now) return { ...waits, shippedAt };
  const received = random.chance(0.7);
  const completedAt = received
    ? deliveredAt + within(random, HOUR, 3 * DAY)
    : shippedAt + rules.autoCompleteDays * DAY;
  if (completedAt >= now) return { ...waits, shippedAt, deliveredAt };
  return { ...waits, status: "COMPLETED", shippedAt, deliveredAt, completedAt, received };
}
