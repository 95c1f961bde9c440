import type { Fen } from "@/lib/platform/money";
import type { OfferedRow } from "./offered";
import type { Person } from "./person";
import type { SaidCoupon } from "./said";

export type Basket = {
  /** What the goods come to that this coupon is for. */
  goodsFen: Fen;
  /** Kinds of goods among them; each keeps a fen. */
  kinds: number;
};

/** Why this coupon takes nothing off these goods, the first reason; null when it does. */
export function reasonAgainst(
  coupon: OfferedRow,
  { goodsFen, kinds }: Basket,
  { person, now }: { person: Person; now: Date },
): SaidCoupon["why"] {
  const { offFen, overFen, usesLeft, budgetLeftFen, mineLeft } = coupon;
  if (now >= new Date(coupon.endsAt)) return "OVER";
  if (now < new Date(coupon.startsAt)) return "NOT_YET";
  if (usesLeft < 1 || (budgetLeftFen !== null && budgetLeftFen < offFen)) return "GONE";
  if (mineLeft < 1) return "USED";
  if (goodsFen < overFen || goodsFen - kinds < offFen) return "TOO_LITTLE";
  return person.kind === "UNKNOWN" ? "SIGN_IN" : null;
}

/** More off first; of the same, what ends sooner. */
export const byWorth = (one: OfferedRow, other: OfferedRow) =>
  other.offFen - one.offFen ||
  one.endsAt.localeCompare(other.endsAt) ||
  one.id.localeCompare(other.id);
