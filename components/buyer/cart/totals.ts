import type { CartLineView, CartShop } from "@/lib/cart";
import { type Fen, fen, multiply, subtract, sum } from "@/lib/platform/money";
import { cheapestFreight, type FreightRuleRow, freightFor } from "@/lib/shipping";

/** Ticked and fit to be bought. */
const isCounted = (line: CartLineView) => line.selected && line.problem === null;

export type Parcel = {
  pieces: number;
  goodsFen: Fen;
  /** null: nothing ticked here. */
  freight:
    | { kind: "exact"; fen: Fen; untilFreeFen: Fen | null }
    | { kind: "from"; fen: Fen }
    | { kind: "notDelivered" }
    | null;
};

/** What the ticked lines of one shop come to; an estimate that the checkout works out anew. */
export function parcelOf(
  { lines }: CartShop,
  rules: readonly FreightRuleRow[],
  provinceCode: string,
): Parcel {
  const counted = lines.filter(isCounted);
  const goodsFen = sum(counted.map(({ unitFen, quantity }) => multiply(unitFen, quantity)));
  const weightG = counted.reduce((all, line) => all + line.grossWeightG * line.quantity, 0);
  const pieces = counted.reduce((all, { quantity }) => all + quantity, 0);
  if (counted.length === 0) return { pieces, goodsFen, freight: null };
  if (!provinceCode) {
    const least = cheapestFreight(rules, { weightG, goodsFen });
    return {
      pieces,
      goodsFen,
      freight: least === null ? { kind: "notDelivered" } : { kind: "from", fen: least },
    };
  }
  const found = freightFor(rules, { provinceCode, weightG, goodsFen });
  if (!found.ok) return { pieces, goodsFen, freight: { kind: "notDelivered" } };
  const { freightFen, rule } = found;
  const isPaid = rule.freeOverFen !== null && freightFen > 0;
  const untilFreeFen = isPaid ? subtract(fen(rule.freeOverFen ?? 0), goodsFen) : null;
  return { pieces, goodsFen, freight: { kind: "exact", fen: freightFen, untilFreeFen } };
}

export type Totals = {
  pieces: number;
  goodsFen: Fen;
  freightFen: Fen;
  isExact: boolean;
  /** Shops whose ticked goods can't go there; they are in no total. */
  away: number;
};

/** Everything that is ticked and can arrive; `isExact` when the freight of every parcel is known. */
export function totalsOf(parcels: Parcel[]): Totals {
  const sent = parcels.flatMap(({ freight, ...parcel }) =>
    freight && freight.kind !== "notDelivered" ? [{ ...parcel, freight }] : [],
  );
  return {
    pieces: sent.reduce((all, { pieces }) => all + pieces, 0),
    goodsFen: sum(sent.map(({ goodsFen }) => goodsFen)),
    freightFen: sum(sent.map(({ freight }) => freight.fen)),
    isExact: sent.every(({ freight }) => freight.kind === "exact"),
    away: parcels.filter(({ freight }) => freight?.kind === "notDelivered").length,
  };
}
