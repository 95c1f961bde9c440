import { type Fen, pricePer, subtract, sum } from "@/lib/platform/money";

/** What is paid for a piece besides its goods; the same words in tables and messages. */
export const costKinds = ["bag", "box", "carriage"] as const;
export type CostKind = (typeof costKinds)[number];

/** Fen a piece. */
export type Costs = Record<CostKind, Fen>;

export const MOST_COST_FEN = 100_000;

/** A product's costs in a span, in fen; pieces that stayed sold of which no cost is written down. */
export type ProductCost = { productId: string; fen: Fen; unknownUnits: number };

type Earning = { id: string; title: string; earnedFen: Fen; weightG: number };

/** What is left of what a product earned; `perKgFen` is null for what isn't sold by weight. All in fen. */
export type Left = {
  id: string;
  title: string;
  costFen: Fen;
  leftFen: Fen;
  perKgFen: Fen | null;
};

/** What is left of each product whose costs are known, and of all of them together. */
export function leftOf(earnings: readonly Earning[], costs: readonly ProductCost[], perG: number) {
  const costOf = new Map(costs.map((cost) => [cost.productId, cost]));
  const products = earnings.flatMap(({ id, title, earnedFen, weightG }): Left[] => {
    const cost = costOf.get(id);
    if (!cost) return [];
    const leftFen = subtract(earnedFen, cost.fen);
    const perKgFen = weightG > 0 ? pricePer(leftFen, weightG, perG) : null;
    return [{ id, title, costFen: cost.fen, leftFen, perKgFen }];
  });
  return {
    products,
    costFen: sum(products.map(({ costFen }) => costFen)),
    leftFen: sum(products.map(({ leftFen }) => leftFen)),
  };
}
