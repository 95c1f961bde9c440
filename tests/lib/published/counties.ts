import fc from "fast-check";
import type { Sale } from "@/lib/published/table";

/** A made-up county: villages of very different size, shops that sell on one to three shelves. */
export const county: fc.Arbitrary<Sale[]> = fc
  .record({
    villages: fc.integer({ min: 6, max: 20 }),
    categories: fc.integer({ min: 3, max: 6 }),
    shopsEach: fc.integer({ min: 30, max: 90 }),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  })
  .map(({ villages, categories, shopsEach, seed }) => {
    const random = mulberry(seed);
    const sales: Sale[] = [];
    for (let village = 0; village < villages; village += 1) {
      const shops = Math.ceil(shopsEach * (0.5 + random()));
      for (let shop = 0; shop < shops; shop += 1) {
        const shelves = 1 + Math.floor(3 * random());
        for (let shelf = 0; shelf < shelves; shelf += 1) {
          sales.push({
            village: `v${village}`,
            category: `c${Math.floor(categories * random() ** 1.2)}`,
            shop: `v${village}s${shop}`,
            fen: Math.round(10_000 * Math.exp(4 * random())),
          });
        }
      }
    }
    return sales;
  });

/** A small generator of numbers in [0, 1) that a seed makes again. */
function mulberry(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
