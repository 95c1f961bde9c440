import type { Fen } from "@/lib/platform/money";

/** Why a coupon takes nothing off here: the first that holds. */
export const reasons = [
  "OVER",
  "NOT_YET",
  "GONE",
  "USED",
  "SIGN_IN",
  "TOO_LITTLE",
  "BEATEN",
] as const;

/** What a checkout says of a coupon; instants are text, as JSON has them. */
export type SaidCoupon = {
  id: string;
  /** The shop that gives it, by name; null is the county. */
  shop: string | null;
  offFen: Fen;
  overFen: Fen;
  startsAt: string;
  endsAt: string;
  /** Null: it is the one that was chosen. */
  why: (typeof reasons)[number] | null;
  /** How much more has to be bought; 0 unless that is why. */
  missingFen: Fen;
};

/** What one coupon takes off one parcel. */
export type CouponShare = { couponId: string; offFen: Fen };
