import { expect, test } from "vitest";
import { findShopOrder } from "@/lib/dispatch/queries";
import { HOUR } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { put } from "@/tests/lib/cart/lines";
import { buy, groupOf, quoteFor } from "./shopper";

async function bracelet() {
  const owner = await createUser();
  const shop = await createShop({ owner, allowsCod: true });
  const item = await createProduct({ shop, returnPolicy: "CUSTOM" });
  await db.product.update({ where: { id: item.product.id }, data: { makeDays: 4 } });
  const ask = await db.productAsk.create({
    data: {
      productId: item.product.id,
      kind: "NUMBER",
      labelZh: "手围",
      labelEn: "Wrist",
      unitZh: "厘米",
      unitEn: "cm",
      least: 12,
      most: 24,
    },
  });
  return { item, ask, owner };
}

test("goods made to measure can't be ordered while their maker doesn't know the measure", async () => {
  const viewer = guest();
  const { item, ask } = await bracelet();
  await put(viewer, item);
  const [line] = (await quoteFor(viewer)).shops.flatMap(({ lines }) => lines);
  expect(line?.asks).toMatchObject([{ id: ask.id, label: "手围", unit: "厘米", least: 12 }]);
  expect(await buy(viewer)).toMatchObject({ code: "ASKS_UNANSWERED" });
  expect(await buy(viewer, { answers: { [ask.id]: "40" } })).toMatchObject({
    code: "ASKS_UNANSWERED",
  });
});

test("the answer is frozen on the line, and whoever packs reads it", async () => {
  const viewer = guest();
  const { item, ask, owner } = await bracelet();
  await put(viewer, item);
  const group = await groupOf(
    await buy(viewer, { answers: { [ask.id]: "16.5" }, method: "CASH_ON_DELIVERY" }),
  );
  await db.productAsk.update({ where: { id: ask.id }, data: { labelZh: "腕围" } });
  const [order] = group.orders;
  expect(order?.lines[0]?.answers).toEqual([
    { labelZh: "手围", labelEn: "Wrist", value: "16.5", unitZh: "厘米", unitEn: "cm" },
  ]);
  const packed = await findShopOrder(await viewerOf(owner), order?.number ?? "", "zh");
  expect(packed?.lines[0]?.label).toContain("手围 16.5厘米");
});

test("days of work come on top of the county's before an order is late", async () => {
  const viewer = guest();
  const { item, ask } = await bracelet();
  await put(viewer, item);
  const group = await groupOf(
    await buy(viewer, { answers: { [ask.id]: "16" }, method: "CASH_ON_DELIVERY" }),
  );
  const [order] = group.orders;
  const hours = ((order?.shipBy?.getTime() ?? 0) - group.createdAt.getTime()) / HOUR;
  expect(Math.round(hours)).toBe(72 + 4 * 24);
});
