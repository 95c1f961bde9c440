import { DAY } from "@/lib/platform/clock";

export const delayReasons = ["WEATHER", "HARVEST", "MAKING", "CARRIER", "ILLNESS"] as const;
export type DelayReason = (typeof delayReasons)[number];

/** How often a shop may ask the buyer of one order. */
export const MOST_DELAYS = 3;

/** Days from today by which the new day may lie off. */
export const MOST_DAYS = 30;

/** What is asked of a buyer: the newest question about an order that is still to be sent. */
export type DelayView = {
  nth: number;
  reason: DelayReason;
  /** The last moment of the new day. */
  shipBy: Date;
  isAgreed: boolean;
};

const FURTHER = [2, 4, 7, 15] as const;

/** The days that a shop can choose from, counted from today: some days after the promised one, or after today. */
export function laterDays(shipBy: Date | null, now: Date): number[] {
  const ahead = shipBy ? Math.ceil((shipBy.getTime() - now.getTime()) / DAY) : 0;
  const promised = Math.max(0, ahead);
  return FURTHER.map((days) => promised + days).filter((days) => days <= MOST_DAYS);
}
