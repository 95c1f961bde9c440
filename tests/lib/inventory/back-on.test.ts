import { expect, test } from "vitest";
import { findProduct } from "@/lib/catalog/queries";
import { setBackOn } from "@/lib/inventory/mutations";
import { stockHistory } from "@/lib/inventory/queries";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fail } from "@/lib/platform/result";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { waitingJobs } from "@/tests/support/waiting-jobs";

const dayIn = (days: number) => businessDay(inFuture(days * DAY));

async function sellerWith(stock: number) {
  const owner = await createUser();
  const shop = await createShop({ owner });
  const { product, variant } = await createProduct({ shop, stock });
  const seen = async () => (await findProduct(product.slug, "zh"))?.variants[0]?.backOn;
  return { shop, viewer: await viewerOf(owner), variantId: variant.id, seen };
}

test("what is sold out says when there is more, by its seller's word", async () => {
  const { shop, viewer, variantId, seen } = await sellerWith(0);
  const backOn = dayIn(5);
  expect(await setBackOn(viewer, { variantId, backOn })).toMatchObject({ ok: true });
  expect(await seen()).toBe(backOn);
  expect(await stockHistory(viewer, variantId)).toMatchObject({ backOn });
  const [over] = (await waitingJobs()).filter(({ key }) => key === `back-on:${variantId}`);
  expect(over).toMatchObject({ name: "spoil-shop", payload: { shopId: shop.id } });
});

test("it is not said of what is there, nor when the day is over", async () => {
  const there = await sellerWith(3);
  await setBackOn(there.viewer, { variantId: there.variantId, backOn: dayIn(5) });
  expect(await there.seen()).toBeNull();

  const late = await sellerWith(0);
  await setBackOn(late.viewer, { variantId: late.variantId, backOn: dayIn(0) });
  const data = { backOn: new Date(dayIn(-1)) };
  await db.stockItem.update({ where: { variantId: late.variantId }, data });
  expect(await late.seen()).toBeNull();
});

test("it is taken back, and holds for today to its end", async () => {
  const { viewer, variantId } = await sellerWith(0);
  expect(await setBackOn(viewer, { variantId, backOn: dayIn(-1) })).toEqual(fail("DAY_PAST"));
  expect(await setBackOn(viewer, { variantId, backOn: dayIn(0) })).toMatchObject({ ok: true });
  await setBackOn(viewer, { variantId, backOn: null });
  expect(await stockHistory(viewer, variantId)).toMatchObject({ backOn: null });
});

test("nobody else says it", async () => {
  const { variantId } = await sellerWith(0);
  const { viewer: rival } = await sellerWith(0);
  for (const viewer of [rival, guest()]) {
    expect(await setBackOn(viewer, { variantId, backOn: dayIn(5) })).toEqual(fail("NOT_FOUND"));
  }
});
