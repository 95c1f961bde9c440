import type { ProductCard } from "@/lib/catalog";
import type { Fen } from "@/lib/platform/money";

const MOST = 3;

/** What to add for free delivery: the cheapest that reach it first, then what comes nearest. */
export function topUpsFor(cards: ProductCard[], missing: Fen): ProductCard[] {
  const reaching = cards.filter(({ priceFen }) => priceFen >= missing);
  const below = cards.filter(({ priceFen }) => priceFen < missing);
  return [
    ...reaching.toSorted((a, b) => a.priceFen - b.priceFen),
    ...below.toSorted((a, b) => b.priceFen - a.priceFen),
  ].slice(0, MOST);
}
