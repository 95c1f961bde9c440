import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { freshenAll, rebuildRollups } from "@/lib/reporting/mutations";
import { getShopFigures } from "@/lib/reporting/queries";
import { createOrder, createProduct, createShop, createUser, viewerOf } from "@/tests/factories";
import { checkCounty, checkShop, now } from "./check";
import { type Goods, move, payTwice, refund, type Sold, sell } from "./market";
import { moneyOf, type Recounted, recount } from "./recount";

const fates = [
  "kept",
  "kept",
  "some",
  "kindness",
  "cancelled",
  "done",
  "twice",
  "abandoned",
] as const;
const provinces = ["110000", "440000", "310000"] as const;
const phones = ["+8613711110001", "+8613711110002", "+8613711110003"] as const;

const wishes = fc.record({
  daysAgo: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 700 })),
  hour: fc.nat(3),
  shop: fc.nat(1),
  quantities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
  buyer: fc.nat(4),
  provinceCode: fc.constantFrom(...provinces),
  discountFen: fc.constantFrom(0, 0, 33),
  freightFen: fc.constantFrom(0, 600, 900),
  borneFen: fc.constantFrom(0, 701),
  fate: fc.constantFrom(...fates),
});

type Wish = typeof wishes extends fc.Arbitrary<infer One> ? One : never;

async function createMarket() {
  const shops = [await createShop(), await createShop()];
  const goods: Goods[][] = [];
  for (const shop of shops)
    goods.push([
      await createProduct({ shop, priceFen: 1_990, grossWeightG: 700 }),
      await createProduct({ shop, priceFen: 4_501, grossWeightG: 1_300 }),
    ]);
  const buyers = [await createUser(), await createUser(), ...phones.map((phone) => ({ phone }))];
  return { shops, goods, buyers };
}

type Market = Awaited<ReturnType<typeof createMarket>>;

function place(
  { goods, buyers }: Market,
  { daysAgo, hour, shop, quantities, buyer, ...facts }: Wish,
) {
  const items = goods[shop] ?? [];
  return sell({
    goods: quantities.flatMap((quantity, index) => {
      const item = items[index];
      return item ? [{ item, quantity }] : [];
    }),
    at: new Date(now.getTime() - daysAgo * DAY - hour * HOUR),
    buyer: buyers[buyer] ?? { phone: phones[0] },
    ...facts,
  });
}

/** What becomes of an order after it was counted once. */
async function befall(sold: Sold, { fate, freightFen }: Wish) {
  const [line] = sold.lines;
  if (!line) return;
  const amountFen = Math.floor(line.netFen / line.quantity);
  const part = { orderLineId: line.id, quantity: 1, amountFen };
  if (fate === "some") await refund(sold, amountFen, [part]);
  if (fate === "kindness") await refund(sold, freightFen + 100);
  if (fate === "cancelled") await move(sold, "CANCELLED");
  if (fate === "done") await move(sold, "COMPLETED");
  if (fate === "twice") await payTwice(sold);
  if (fate === "abandoned") {
    const { id } = await refund(sold, amountFen, [part]);
    await db.refund.update({ where: { id }, data: { status: "ABANDONED" } });
  }
}

/** What each buyer of each shop bought and paid, as one line each. */
async function checkBuyers(sales: Recounted[]) {
  const bought = new Map<string, Recounted[]>();
  for (const one of sales) {
    const who = `${one.shopId} ${one.buyer}`;
    bought.set(who, [...(bought.get(who) ?? []), one]);
  }
  const kept = await db.shopBuyer.findMany();
  expect(
    kept.map((one) => `${one.shopId} ${one.buyerKey} ${one.orders} ${one.netFen}`).sort(),
  ).toEqual([...bought].map(([who, all]) => `${who} ${all.length} ${moneyOf(all)}`).sort());
}

async function checkAll({ shops }: Market) {
  const sales = await recount();
  for (const { id, owner } of shops) {
    const wanted = { shopId: id, period: "year", locale: "zh", now } as const;
    const figures = await getShopFigures(await viewerOf(owner), wanted);
    if (!figures) throw new Error("An owner sees no figures");
    const own = sales.filter(({ shopId }) => shopId === id);
    checkShop(figures, own);
  }
  await freshenAll();
  await checkBuyers(sales);
  await checkCounty(sales);
}

const readRollups = async () => ({
  shops: await db.shopDay.findMany({ orderBy: [{ shopId: "asc" }, { day: "asc" }] }),
  products: await db.productDay.findMany({ orderBy: [{ productId: "asc" }, { day: "asc" }] }),
  buyers: await db.shopBuyer.findMany({ orderBy: [{ shopId: "asc" }, { buyerKey: "asc" }] }),
  months: (await db.monthCell.findMany())
    .map((cell) =>
      JSON.stringify({ ...cell, weightG: Number(cell.weightG), netFen: Number(cell.netFen) }),
    )
    .sort(),
});

test("every figure equals a recount of the orders, also after late refunds and corrections", async () => {
  const property = fc.asyncProperty(
    fc.array(wishes, { minLength: 4, maxLength: 14 }),
    async (all) => {
      const market = await createMarket();
      const sold: Sold[] = [];
      for (const wish of all) sold.push(await place(market, wish));
      const [unpaid] = market.goods.flat();
      if (unpaid) await createOrder({ products: [unpaid] });
      await checkAll(market);

      for (const [index, wish] of all.entries()) {
        const one = sold[index];
        if (one) await befall(one, wish);
      }
      const user = await createUser();
      const guest = { phone: phones[0], orders: { some: { shopId: market.shops[0]?.id ?? "" } } };
      await db.orderGroup.updateMany({ where: guest, data: { userId: user.id } });
      const first = { id: sold[0]?.orderId ?? "" };
      await db.order.updateMany({ where: first, data: { provinceCode: "310000" } });
      await checkAll(market);
    },
  );
  await fc.assert(property, { numRuns: 4, endOnFailure: true });

  const kept = await readRollups();
  await rebuildRollups();
  expect(await readRollups()).toEqual(kept);
}, 180_000);
