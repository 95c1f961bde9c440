import { expect, test } from "vitest";
import { writeCosts } from "@/lib/costs/mutations";
import { findCosts, listProductCosts } from "@/lib/costs/queries";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, guest, viewerOf } from "@/tests/factories";
import { move, refund, sell } from "@/tests/lib/reporting/market";

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
const buyer = { phone: "+8613711110077" };
const year = { from: businessDay(daysAgo(365)), to: businessDay(now) };

async function stand() {
  const shop = await createShop();
  const item = await createProduct({ shop, priceFen: 5_000, grossWeightG: 1_000, variants: 2 });
  return { shop, item, viewer: await viewerOf(shop.owner), variantId: item.variant.id };
}

const writeSince = (variantId: string, days: number, bagFen: number) =>
  db.variantCost.create({
    data: { variantId, since: new Date(businessDay(daysAgo(days))), bagFen },
  });

test("what is written stands, and twice on one day is the second", async () => {
  const { viewer, variantId } = await stand();
  expect(await findCosts(viewer, variantId)).toEqual({ bag: 0, box: 0, carriage: 0 });
  for (const bag of [80, 120]) {
    const input = { variantId, bag, box: 200, carriage: 0 };
    expect(await writeCosts(viewer, input)).toMatchObject({ ok: true });
    expect(await findCosts(viewer, variantId)).toEqual({ bag, box: 200, carriage: 0 });
  }
  expect(await db.variantCost.count({ where: { variantId } })).toBe(1);
});

test("a piece costs what stood on its day; before the first day, the first", async () => {
  const { shop, item, viewer, variantId } = await stand();
  await sell({ goods: [{ item, quantity: 2 }], at: daysAgo(30), buyer });
  await sell({ goods: [{ item, quantity: 1 }], at: daysAgo(10), buyer });
  await sell({ goods: [{ item, quantity: 1 }], at: daysAgo(5), buyer });
  await sell({ goods: [{ item, quantity: 1 }], at: daysAgo(2), buyer });
  await writeSince(variantId, 10, 100);
  await writeSince(variantId, 4, 300);
  const costs = await listProductCosts(viewer, shop.id, year);
  expect(costs).toEqual([{ productId: item.product.id, fen: 4 * 100 + 300, unknownUnits: 0 }]);
});

test("what went back or came to nothing costs nothing; a size without costs is counted as unknown", async () => {
  const { shop, item, viewer, variantId } = await stand();
  const sold = await sell({ goods: [{ item, quantity: 3 }], at: daysAgo(3), buyer });
  const [line] = sold.lines;
  if (!line) throw new Error("no line");
  const amountFen = Math.floor(line.netFen / line.quantity);
  await refund(sold, amountFen, [{ orderLineId: line.id, quantity: 1, amountFen }]);
  const gone = await sell({ goods: [{ item, quantity: 9 }], at: daysAgo(3), buyer });
  await move(gone, "CANCELLED");
  const [, second] = item.variants;
  if (!second) throw new Error("no second size");
  const other = { ...item, variant: second };
  await sell({ goods: [{ item: other, quantity: 4 }], at: daysAgo(3), buyer });
  await writeSince(variantId, 20, 50);
  expect(await listProductCosts(viewer, shop.id, year)).toEqual([
    { productId: item.product.id, fen: 100, unknownUnits: 4 },
  ]);
});

test("strangers see and write nothing, and the database takes no nonsense", async () => {
  const { shop, viewer, variantId } = await stand();
  const stranger = (await stand()).viewer;
  for (const other of [stranger, guest()]) {
    expect(await findCosts(other, variantId)).toBeNull();
    expect(await listProductCosts(other, shop.id, year)).toBeNull();
    const write = writeCosts(other, { variantId, bag: 1, box: 1, carriage: 1 });
    expect(await write).toMatchObject({ code: "NOT_FOUND" });
  }
  expect(await listProductCosts(viewer, shop.id, year)).toEqual([]);
  await expect(writeSince(variantId, 1, -1)).rejects.toThrow();
  await expect(writeSince(variantId, 1, 100_001)).rejects.toThrow();
});
