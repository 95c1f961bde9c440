import { type FeeRule, type FeeSubject, feeOn } from "@/lib/fees";
import { type Fen, fen, GRAMS_PER_KG, pricePer } from "@/lib/platform/money";
import { dayAfter, type Span } from "./spans";

/** What was sold of a product in a span: goods before refunds, and the freight its shop bore. */
export type Sums = {
  units: number;
  weightG: number;
  netFen: number;
  refundFen: number;
  borneFen: number;
};

export type Earned = {
  soldFen: Fen;
  borneFen: Fen;
  feeFen: Fen;
  earnedFen: Fen;
  /** Fen a kilogram; null for what isn't sold by weight, or of which nothing stayed sold. */
  perKgFen: Fen | null;
};

/** Cuts a span where a rule begins or ends, so that each piece has one share all through. */
export function piecesOf(span: Span, rules: readonly FeeRule[]): Span[] {
  const cuts = rules
    .flatMap(({ startsOn, endsOn }) => [startsOn, ...(endsOn ? [dayAfter(endsOn, 1)] : [])])
    .filter((day) => span.from < day && day <= span.to);
  const starts = [...new Set([span.from, ...cuts])].sort();
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next ? dayAfter(next, -1) : span.to };
  });
}

/** The county's share of what stayed sold of one product in one piece, rounded once. */
export const feeOf = (sums: Sums, rules: readonly FeeRule[], subject: FeeSubject, day: string) =>
  fen(Math.round(((sums.netFen - sums.refundFen) * feeOn(rules, subject, day)) / 10_000));

/** What is left to the shop of one product: goods that stayed sold, less free freight and the county's share. */
export function earnedOf(sums: Sums, feeFen: Fen): Earned {
  const soldFen = fen(sums.netFen - sums.refundFen);
  const earnedFen = fen(soldFen - sums.borneFen - feeFen);
  const perKgFen = sums.weightG > 0 ? pricePer(earnedFen, sums.weightG, GRAMS_PER_KG) : null;
  return { soldFen, borneFen: fen(sums.borneFen), feeFen, earnedFen, perKgFen };
}
