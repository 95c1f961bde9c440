import { type Fen, fen, subtract } from "@/lib/platform/money";
import { daysIn } from "@/lib/reporting";

export const LEAST_GOAL_FEN = 10_000;
export const MOST_GOAL_FEN = 1_000_000_000;

/** Null is no goal. */
export type ShopGoal = { shopId: string; goalFen: Fen | null };

export type Pace = {
  goalFen: Fen;
  soldFen: Fen;
  /** Of the goal, from 0 to 1. */
  share: number;
  /** Fen still to be sold; 0 when it is reached. */
  restFen: Fen;
  /** Today included. */
  daysLeft: number;
  /** To be sold on each day that is left, in whole yuan. */
  perDayFen: Fen;
};

/** How far a month's sales are on `today` (YYYY-MM-DD), and what each day still asks for. */
export function paceOf(goalFen: Fen, soldFen: Fen, today: string): Pace {
  const daysLeft = daysIn(today.slice(0, 7)) - Number(today.slice(8)) + 1;
  const restFen = fen(Math.max(0, subtract(goalFen, soldFen)));
  const share = Math.min(1, Math.max(0, soldFen / goalFen));
  return {
    ...{ goalFen, soldFen, share, restFen, daysLeft },
    perDayFen: fen(Math.ceil(restFen / daysLeft / 100) * 100),
  };
}

/** Up to two leading digits and zeros, so that it is easy to say. */
function roundUp(amount: number) {
  const unit = Math.max(10_000, 10 ** (Math.floor(Math.log10(Math.max(1, amount))) - 1));
  return fen(Math.ceil(amount / unit) * unit);
}

const FACTORS = [1, 1.2, 1.5];

/** Goals to choose from, by the best of these months; in fen, the smallest first. */
export function proposeGoals(months: readonly Fen[]): Fen[] {
  const best = Math.max(100_000, ...months);
  const goals = FACTORS.map((factor) => Math.min(MOST_GOAL_FEN, roundUp(best * factor)));
  return [...new Set(goals)].map(fen);
}
