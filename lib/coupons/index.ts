import { type Fen, fen } from "@/lib/platform/money";

export { offersFor } from "./offers";
export { reasons, type SaidCoupon } from "./said";

/** Spoiled by every change of a shop's coupons that a visitor can see; null is the county's. */
export const couponsTag = (shopId: string | null) => `coupons:${shopId ?? "county"}`;

/** Coupons of one shop, or of the county, that run or are to come. */
export const MOST_AT_ONCE = 6;

export type CouponView = {
  id: string;
  offFen: Fen;
  overFen: Fen;
  startsAt: Date;
  endsAt: Date;
  mostUses: number;
  mostEach: number;
  used: number;
  /** What all its uses came to. */
  givenFen: Fen;
  budgetFen: Fen | null;
  state: "RUNNING" | "COMING" | "GONE" | "OVER";
};

/** A coupon as shoppers see it: off goods from `overFen` on, until `endsAt` (ISO). */
export type Ticket = {
  id: string;
  shopId: string | null;
  offFen: Fen;
  overFen: Fen;
  endsAt: string;
};

/** The best of these coupons that goods of so much reach. */
export const reachedTicket = (tickets: readonly Ticket[], goodsFen: Fen): Ticket | null =>
  tickets
    .filter(({ overFen }) => overFen <= goodsFen)
    .reduce<Ticket | null>(
      (best, ticket) => (best && best.offFen >= ticket.offFen ? best : ticket),
      null,
    );

/** How much more has to be bought for the best of these coupons that is not reached; null where none is left. */
export function nextTicket(
  tickets: readonly Ticket[],
  goodsFen: Fen,
): (Ticket & { missingFen: Fen }) | null {
  const [best] = [...tickets]
    .sort((one, other) => one.overFen - other.overFen)
    .filter(
      ({ overFen, offFen }) =>
        overFen > goodsFen &&
        tickets.every((rival) => rival.overFen > goodsFen || rival.offFen < offFen),
    );
  return best ? { ...best, missingFen: fen(best.overFen - goodsFen) } : null;
}
