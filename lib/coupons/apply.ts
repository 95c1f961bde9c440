import { type Locale, pick } from "@/lib/platform/i18n";
import { add, allocate, type Fen, fen, subtract, sum } from "@/lib/platform/money";
import { byWorth, reasonAgainst } from "./judge";
import type { OfferedRow } from "./offered";
import type { Person } from "./person";
import type { CouponShare, SaidCoupon } from "./said";

/** What each line of one parcel costs on the shelf. */
export type Parcel = { shopId: string; lines: Fen[] };

/** By line what is taken off and what of it the county pays, and which coupons took how much. */
export type Off = {
  lines: { discountFen: Fen; countyFen: Fen }[];
  coupons: CouponShare[];
};

type Facts = { coupons: readonly OfferedRow[]; person: Person; now: Date; locale: Locale };

/** The best one that may be used, and what is to be said of each. */
function choose(coupons: readonly OfferedRow[], lines: readonly Fen[], facts: Facts) {
  const goodsFen = sum(lines);
  const judged = [...coupons].sort(byWorth).map((coupon) => ({
    coupon,
    why: reasonAgainst(coupon, { goodsFen, kinds: lines.length }, facts),
  }));
  const best = judged.find(({ why }) => why === null)?.coupon ?? null;
  const said = judged.map(({ coupon, why }): SaidCoupon => {
    const { id, startsAt, endsAt } = coupon;
    return {
      ...{ id, startsAt, endsAt, offFen: fen(coupon.offFen), overFen: fen(coupon.overFen) },
      shop: coupon.shopId && pick(coupon, "shopName", facts.locale),
      why: why ?? (coupon === best ? null : "BEATEN"),
      missingFen: fen(why === "TOO_LITTLE" ? Math.max(0, coupon.overFen - goodsFen) : 0),
    };
  });
  return { best, said };
}

/** Largest remainder first; each line keeps a fen at least. */
const split = (offFen: number, lines: readonly Fen[]) =>
  allocate(
    fen(offFen),
    lines.map((line) => line - 1),
  );

function ofShop({ shopId, lines }: Parcel, facts: Facts) {
  const own = facts.coupons.filter((coupon) => coupon.shopId === shopId);
  const { best, said } = choose(own, lines, facts);
  const parts = best ? split(best.offFen, lines) : lines.map(() => fen(0));
  const coupons = best ? [{ couponId: best.id, offFen: fen(best.offFen) }] : [];
  return { parts, said, coupons };
}

/**
 * Pure: of each shop its best coupon on its own goods, then the county's best on what all that still costs,
 * each split over the lines. Answers in the order of the parcels and their lines.
 */
export function applyCoupons(parcels: readonly Parcel[], facts: Facts) {
  const shops = parcels.map((parcel) => ofShop(parcel, facts));
  const left = parcels.flatMap(({ lines }, at) =>
    lines.map((line, nth) => subtract(line, shops[at]?.parts[nth] ?? fen(0))),
  );
  const countys = facts.coupons.filter(({ shopId }) => shopId === null);
  const { best, said } = choose(countys, left, facts);
  const paid = best ? split(best.offFen, left) : left.map(() => fen(0));
  let next = 0;
  const offs = shops.map(({ parts, coupons }): Off => {
    const lines = parts.map((part) => {
      const countyFen = paid[next++] ?? fen(0);
      return { discountFen: add(part, countyFen), countyFen };
    });
    const countyFen = sum(lines.map((line) => line.countyFen));
    const share = best && countyFen > 0 ? [{ couponId: best.id, offFen: countyFen }] : [];
    return { lines, coupons: [...coupons, ...share] };
  });
  return { offs, said: [...shops.flatMap((shop) => shop.said), ...said] };
}
