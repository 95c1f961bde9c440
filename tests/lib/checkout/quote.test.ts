import fc from "fast-check";
import { expect, test } from "vitest";
import { getCart } from "@/lib/cart/queries";
import { createProduct, createShop, guest } from "@/tests/factories";
import { put } from "@/tests/lib/cart/lines";
import { buy, groupOf, quoteFor } from "./shopper";

const wish = fc.record({
  shop: fc.integer({ min: 0, max: 2 }),
  priceFen: fc.integer({ min: 1, max: 2_000_000 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  grossWeightG: fc.integer({ min: 1, max: 30_000 }),
});

test("whatever is in the basket, lines add up to orders and orders to the group", async () => {
  const shops = [await createShop(), await createShop(), await createShop()];
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 6 }), async (wishes) => {
      const viewer = guest();
      for (const { shop, quantity, ...goods } of wishes) {
        await put(viewer, await createProduct({ ...goods, shop: shops[shop] }), quantity);
      }
      const group = await groupOf(await buy(viewer));
      const sum = (amounts: number[]) => amounts.reduce((all, one) => all + one, 0);
      for (const order of group.orders) {
        expect(sum(order.lines.map(({ netFen }) => netFen))).toBe(order.goodsFen);
        expect(order.totalFen).toBe(order.goodsFen + order.freightFen);
      }
      expect(sum(group.orders.map(({ totalFen }) => totalFen))).toBe(group.totalFen);
      expect(group.goodsFen).toBe(sum(wishes.map(({ priceFen, quantity }) => priceFen * quantity)));
      expect(group.orders).toHaveLength(new Set(wishes.map(({ shop }) => shop)).size);
    }),
    { numRuns: 15 },
  );
});

test("the quote doesn't depend on the order of the basket, and knows no freight without a province", async () => {
  const [one, two] = [guest(), guest()];
  const items = [await createProduct(), await createProduct(), await createProduct()];
  for (const item of items) await put(one, item);
  for (const item of [...items].reverse()) await put(two, item);
  expect((await quoteFor(one)).hash).toBe((await quoteFor(two)).hash);
  const open = await quoteFor(one, null);
  expect(open).toMatchObject({ freightFen: 0, provinceCode: null });
  expect(open.shops.every(({ freightFen }) => freightFen === null)).toBe(true);
  expect((await getCart(one, "zh")).shops).toHaveLength(3);
});

test("another province with the same prices is another quote", async () => {
  const viewer = guest();
  await put(viewer, await createProduct());
  expect((await quoteFor(viewer, "310000")).hash).not.toBe((await quoteFor(viewer)).hash);
});
