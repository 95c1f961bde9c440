import { expect, test } from "vitest";
import { changedPrice, type PriceChange } from "@/lib/listing";
import { setPrices } from "@/lib/listing/mutations";
import { listPrices } from "@/lib/listing/queries";
import { recentPrices } from "@/lib/listing/recent-prices";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct, createShop, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";

const yuan = (fen: number): PriceChange => ({ kind: "YUAN", fen });
const percent = (share: number): PriceChange => ({ kind: "PERCENT", percent: share });

test.each([
  [2_000, yuan(150), 2_150],
  [2_000, yuan(-1_999), 1],
  [2_000, yuan(-2_000), null],
  [1_990, percent(5), 2_090],
  [1_990, percent(-10), 1_790],
  [99, percent(-50), 50],
  [4, percent(-50), null],
  [99_999_900, percent(10), null],
])("%i by %j", (before, change, after) => {
  expect(changedPrice(before, change)).toBe(after);
});

async function shelf() {
  const shop = await createShop();
  const [millet, beans] = [
    await createProduct({ shop, priceFen: 2_000, variants: 2 }),
    await createProduct({ shop, priceFen: 1_000 }),
  ];
  const keeper = await viewerOf(shop.owner);
  const line = ({ id, priceFen }: { id: string; priceFen: number }, to: number) => ({
    variantId: id,
    seenFen: priceFen,
    priceFen: to,
  });
  return { shop, millet, beans, keeper, line };
}

const priceOf = async ({ id }: { id: string }) =>
  (await db.variant.findUniqueOrThrow({ where: { id } })).priceFen;

const waitingOf = ({ product }: { product: { id: string } }) =>
  db.productChange.findMany({ where: { productId: product.id, status: "PENDING" } });

test("many prices change at once; what rises far waits for the county at its old price", async () => {
  const { millet, beans, keeper, line, shop } = await shelf();
  const prices = [line(millet.variant, 2_100), line(beans.variant, 3_000)];
  expect(await setPrices(keeper, { prices })).toEqual({
    ok: true,
    data: { waiting: [beans.variant.id] },
  });
  expect(await priceOf(millet.variant)).toBe(2_100);
  expect(await priceOf(beans.variant)).toBe(1_000);
  expect(await waitingOf(beans)).toMatchObject([
    { reasons: ["PRICE"], patch: { prices: [{ id: beans.variant.id, priceFen: 3_000 }] } },
  ]);
  const [, second] = millet.variants;
  if (second) expect(await priceOf(second)).toBe(4_000);
  const shown = await listPrices(keeper, shop.id, "zh");
  expect(shown.flatMap(({ sizes }) => sizes.map(({ priceFen }) => priceFen)).sort()).toEqual([
    1_000, 2_100, 4_000,
  ]);
});

test("the same with the old prices takes it back, also what waited", async () => {
  const { millet, beans, keeper, line } = await shelf();
  await setPrices(keeper, { prices: [line(millet.variant, 2_100), line(beans.variant, 3_000)] });
  const back = [
    { variantId: millet.variant.id, seenFen: 2_100, priceFen: 2_000 },
    line(beans.variant, 1_000),
  ];
  expect(await setPrices(keeper, { prices: back })).toEqual({ ok: true, data: { waiting: [] } });
  expect(await priceOf(millet.variant)).toBe(2_000);
  expect(await waitingOf(beans)).toEqual([]);
});

test("a deep cut is taken back at once: what stood a moment ago is no rise", async () => {
  const { millet, keeper, line } = await shelf();
  await setPrices(keeper, { prices: [line(millet.variant, 500)] });
  const to = (priceFen: number) => [{ variantId: millet.variant.id, seenFen: 500, priceFen }];
  expect(await setPrices(keeper, { prices: to(2_001) })).toMatchObject({
    data: { waiting: [millet.variant.id] },
  });
  expect(await setPrices(keeper, { prices: to(2_000) })).toMatchObject({ data: { waiting: [] } });
  expect(await priceOf(millet.variant)).toBe(2_000);
  expect(await waitingOf(millet)).toEqual([]);
  const { id } = millet.product;
  const soon = await inTransaction((tx) => recentPrices(tx, id));
  expect(soon.map(({ priceFen }) => priceFen)).toContain(2_000);
  const later = inFuture(11 * MINUTE);
  expect(await inTransaction((tx) => recentPrices(tx, id, later))).toEqual([]);
});

test("all or none: a price that moved meanwhile leaves every one as it was", async () => {
  const { millet, beans, keeper, line } = await shelf();
  await db.variant.update({ where: { id: beans.variant.id }, data: { priceFen: 1_100 } });
  const prices = [line(millet.variant, 2_100), line(beans.variant, 1_050)];
  expect(await setPrices(keeper, { prices })).toMatchObject({ code: "PRICES_MOVED" });
  expect(await priceOf(millet.variant)).toBe(2_000);
});

test("of two at once on the same goods one is too late", async () => {
  const { millet, beans, keeper, line } = await shelf();
  const answers = await Promise.all([
    setPrices(keeper, { prices: [line(millet.variant, 2_100), line(beans.variant, 1_050)] }),
    setPrices(keeper, { prices: [line(beans.variant, 1_020), line(millet.variant, 2_050)] }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const now = [await priceOf(millet.variant), await priceOf(beans.variant)];
  expect([
    [2_100, 1_050],
    [2_050, 1_020],
  ]).toContainEqual(now);
});

test("strangers see and set no prices, and nobody sets another shop's beside their own", async () => {
  const { millet, keeper, line, shop } = await shelf();
  const other = await shelf();
  for (const viewer of await strangers()) {
    expect(await listPrices(viewer, shop.id, "zh")).toEqual([]);
    expect(await setPrices(viewer, { prices: [line(millet.variant, 2_100)] })).toMatchObject({
      code: "NOT_FOUND",
    });
  }
  const prices = [line(millet.variant, 2_100), line(other.millet.variant, 2_100)];
  expect(await setPrices(keeper, { prices })).toMatchObject({ code: "NOT_FOUND" });
  expect(await priceOf(millet.variant)).toBe(2_000);
});
