import { expect, test } from "vitest";
import { decideChange, editProduct, pauseShop, setHoliday } from "@/lib/listing/mutations";
import {
  countAtCounty,
  countMyProducts,
  listMyProducts,
  listRests,
  listSentBack,
} from "@/lib/listing/queries";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";
import { every, helperOf, officer, openShop } from "./keeper";

const dayFromNow = (days: number) => businessDay(new Date(Date.now() + days * DAY));

async function renamed() {
  const made = await openShop();
  const { product } = await createProduct({ shop: made.shop });
  await editProduct(made.owner, { productId: product.id, patch: { titleZh: "岭上小米" } });
  const change = await db.productChange.findFirstOrThrow({ where: { productId: product.id } });
  return { ...made, product, change };
}

const decision = { approve: false, note: "照片不清楚", seen: new Date().toISOString() };

test("a change of goods on sale counts as waiting for the county, where the seller lists them too", async () => {
  const { shop, owner, product } = await renamed();
  await createProduct({ shop });
  expect(await countAtCounty(owner, null)).toBe(1);
  expect(await countMyProducts(owner, { shopId: shop.id, text: "" })).toMatchObject({
    ON_SALE: 2,
    IN_REVIEW: 1,
  });
  const listed = await listMyProducts(owner, { ...every, status: "IN_REVIEW" }, "zh");
  expect(listed.products.map(({ id }) => id)).toEqual([product.id]);
});

test("what the county sent back is minded until it is taken up again", async () => {
  const { owner, product, change } = await renamed();
  expect(await listSentBack(owner, null, "zh")).toEqual([]);
  await decideChange(await officer(), { ...decision, changeId: change.id });
  expect(await listSentBack(owner, null, "zh")).toEqual([
    { id: product.id, title: product.titleZh, note: "照片不清楚" },
  ]);
  await editProduct(owner, { productId: product.id, patch: { titleZh: "岭上新小米" } });
  expect(await listSentBack(owner, null, "zh")).toEqual([]);
});

test("a shop that rests or soon will is minded with the day it opens", async () => {
  const { shop, owner } = await openShop();
  expect(await listRests(owner, null, "zh")).toEqual([]);
  const holiday = { shopId: shop.id, from: dayFromNow(0), to: dayFromNow(1), note: "" };
  await setHoliday(owner, holiday);
  expect(await listRests(owner, null, "zh")).toMatchObject([
    { isAway: true, isPaused: false, opensOn: dayFromNow(2) },
  ]);
  await setHoliday(owner, { ...holiday, from: dayFromNow(-5), to: dayFromNow(-3) });
  expect(await listRests(owner, null, "zh")).toEqual([]);
  await pauseShop(owner, { shopId: shop.id, paused: true });
  expect(await listRests(owner, null, "zh")).toMatchObject([{ isPaused: true }]);
});

test("a packer, and a stranger, have nothing of this to mind", async () => {
  const { shop, change } = await renamed();
  await pauseShop((await openShop()).owner, { shopId: shop.id, paused: true });
  await decideChange(await officer(), { ...decision, changeId: change.id });
  for (const viewer of [await helperOf(shop, "PACKER"), (await openShop()).owner]) {
    expect(await countAtCounty(viewer, shop.id)).toBe(0);
    expect(await listSentBack(viewer, shop.id, "zh")).toEqual([]);
    expect(await listRests(viewer, shop.id, "zh")).toEqual([]);
  }
});
