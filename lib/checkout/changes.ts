import type { LineProblem } from "@/lib/cart";
import type { Fen } from "@/lib/platform/money";
import type { Quote, QuoteLine } from "./quote-schema";

type Goods = { title: string; label: string };

export type Change =
  | ({ kind: "PRICE"; from: Fen; to: Fen } & Goods)
  | ({ kind: "QUANTITY"; from: number; to: number } & Goods)
  | ({ kind: "GONE"; why: LineProblem | "REMOVED" } & Goods)
  | ({ kind: "ADDED" } & Goods)
  | { kind: "FREIGHT"; shop: string; from: Fen; to: Fen }
  | { kind: "COUPON"; from: Fen; to: Fen }
  | { kind: "NOT_DELIVERABLE"; shop: string };

const goods = ({ title, label }: QuoteLine): Goods => ({ title, label });

const linesOf = (quote: Quote) =>
  new Map(quote.shops.flatMap(({ lines }) => lines).map((line) => [line.variantId, line]));

function lineChanges(before: QuoteLine, after: QuoteLine): Change[] {
  const changes: Change[] = [];
  if (before.unitFen !== after.unitFen) {
    changes.push({ kind: "PRICE", ...goods(after), from: before.unitFen, to: after.unitFen });
  }
  if (before.quantity !== after.quantity) {
    changes.push({ kind: "QUANTITY", ...goods(after), from: before.quantity, to: after.quantity });
  }
  return changes;
}

function freightChanges(before: Quote, after: Quote): Change[] {
  return after.shops.flatMap(({ id, name: shop, freightFen }): Change[] => {
    const earlier = before.shops.find((one) => one.id === id);
    if (!earlier) return [];
    if (freightFen === null || earlier.freightFen === null || freightFen === earlier.freightFen) {
      return [];
    }
    return [{ kind: "FREIGHT", shop, from: earlier.freightFen, to: freightFen }];
  });
}

const couponsOf = ({ shops }: Quote) =>
  JSON.stringify(
    shops.flatMap(({ id, coupons }) => coupons.map((one) => [id, one.couponId, one.offFen])).sort(),
  );

/** What coupons take off is another sum, or comes from other coupons. */
const couponChanges = (before: Quote, after: Quote): Change[] =>
  couponsOf(before) === couponsOf(after)
    ? []
    : [{ kind: "COUPON", from: before.discountFen, to: after.discountFen }];

/** Shops to which the way was open a moment ago. */
const nowAway = (before: Quote, after: Quote) =>
  after.away.filter(({ id }) => before.shops.some((one) => one.id === id));

/** Line by line what is different from the quote that the buyer saw; empty when nothing is. */
export function changesBetween(before: Quote, after: Quote): Change[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const problems = new Map(after.leftOut.map((line) => [line.variantId, line.problem]));
  const away = nowAway(before, after);
  const gone = new Set(away.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)));
  const kept = [...was.values()]
    .filter(({ variantId }) => !gone.has(variantId))
    .flatMap((line): Change[] => {
      const now = is.get(line.variantId);
      if (now) return lineChanges(line, now);
      return [{ kind: "GONE", ...goods(line), why: problems.get(line.variantId) ?? "REMOVED" }];
    });
  const added = [...is.values()].filter(({ variantId }) => !was.has(variantId));
  return [
    ...kept,
    ...added.map((line): Change => ({ kind: "ADDED", ...goods(line) })),
    ...freightChanges(before, after),
    ...couponChanges(before, after),
    ...away.map(({ name: shop }): Change => ({ kind: "NOT_DELIVERABLE", shop })),
  ];
}
