import { type Fen, fen } from "@/lib/platform/money";

const YUAN = 100;
/** By so many of what a shop's goods cost, and how much of it is taken off. */
const SHAPES = [
  [1.5, 0.08],
  [3, 0.1],
  [6, 0.12],
] as const;

const steps = [
  [30, 5],
  [100, 10],
  [500, 50],
] as const;

/** Up to a sum that people say: 25, 80, 350, 1200 yuan. */
function roundUp(sumFen: number) {
  const step = steps.find(([below]) => sumFen < below * YUAN)?.[1] ?? 100;
  return Math.ceil(sumFen / (step * YUAN)) * step * YUAN;
}

const roundOff = (sumFen: number) => {
  const step = sumFen < 10 * YUAN ? YUAN : 5 * YUAN;
  return Math.max(YUAN, Math.round(sumFen / step) * step);
};

/** What a shop may well give, from the prices of its goods: small, middling and large baskets. */
export function offersFor(pricesFen: readonly number[]): { offFen: Fen; overFen: Fen }[] {
  const sorted = [...pricesFen].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 30 * YUAN;
  const offers = SHAPES.map(([times, share]) => {
    const overFen = roundUp(middle * times);
    return { offFen: fen(roundOff(overFen * share)), overFen: fen(overFen) };
  });
  return offers.filter(
    ({ overFen }, at) => offers.findIndex((one) => one.overFen === overFen) === at,
  );
}
