import { expect, test } from "vitest";
import { topUpsFor } from "@/components/buyer/cart/top-up-choice";
import type { ProductCard } from "@/lib/catalog";
import { fen } from "@/lib/platform/money";

const card = (priceFen: number): ProductCard => ({
  slug: String(priceFen),
  title: "",
  priceFen,
  isFrom: false,
  compareAtFen: null,
  soldCount: 0,
  soldOut: false,
  village: "",
  picture: null,
});

test.each([
  [200, [5000, 300, 900, 100], [300, 900, 5000]],
  [1000, [300, 900, 100], [900, 300, 100]],
  [1000, [900, 1100], [1100, 900]],
  [1000, [], []],
])("%i fen short of free delivery, from %j", (missing, prices, chosen) => {
  const found = topUpsFor(prices.map(card), fen(missing));
  expect(found.map(({ priceFen }) => priceFen)).toEqual(chosen);
});
