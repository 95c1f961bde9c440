import { type Fen, fen } from "@/lib/platform/money";

export { reasons } from "./said";

/** Spoiled by every change of a shop's coupons that a visitor can see; null is the county's. */
export const couponsTag = (shopId: string | null) => `coupons:${shopId ?? "county"}`;

/** A coupon as shoppers see it: off goods from `overFen` on, until `endsAt` (ISO). */
export type Ticket = {
  id: string;
  shopId: string | null;
  offFen: Fen;
  overFen: Fen;
  endsAt: string;
};

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
