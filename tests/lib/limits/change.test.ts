import { expect, test } from "vitest";
import { findProduct } from "@/lib/catalog/queries";
import { changeLimits } from "@/lib/limits/mutations";
import { findLimits } from "@/lib/limits/queries";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createProduct,
  createShop,
  guest,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { setLimits } from "@/tests/factories/limits";

const any = { least: 1, mostOnce: null, mostEach: null, eachDays: null } as const;

async function stand() {
  const shop = await createShop();
  const item = await createProduct({ shop });
  return { shop, item, viewer: await viewerOf(shop.owner), variantId: item.variant.id };
}

test("what the seller sets stands on the page and in the record", async () => {
  const { item, viewer, variantId } = await stand();
  expect(await findLimits(viewer, variantId)).toEqual(any);
  const limits = { least: 2, mostOnce: 6, mostEach: 10, eachDays: 30 } as const;
  expect(await changeLimits(viewer, { variantId, ...limits })).toMatchObject({ ok: true });
  expect((await findProduct(item.product.slug, "zh"))?.variants).toMatchObject([{ limits }]);
  expect(await findLimits(viewer, variantId)).toEqual(limits);
  const entry = { action: "stock:limit", subject: `variant:${variantId}` };
  expect(await db.actionLog.findFirst({ where: entry })).toMatchObject({
    ...{ before: any, after: limits },
  });
  const open = { variantId, ...any, eachDays: 7 } as const;
  expect(await changeLimits(viewer, open)).toMatchObject({ ok: true });
  expect(await findLimits(viewer, variantId)).toEqual(any);
});

test("a least above a most is refused, and the database takes none", async () => {
  const { item, viewer, variantId } = await stand();
  for (const most of [{ mostOnce: 2 }, { mostEach: 2 }]) {
    const input = { variantId, ...any, least: 3, ...most };
    expect(await changeLimits(viewer, input)).toMatchObject({ code: "LIMITS_CROSS" });
    await expect(setLimits(item, { least: 3, ...most })).rejects.toThrow();
  }
  await expect(setLimits(item, { mostEach: 2, eachDays: 8 })).rejects.toThrow();
  await expect(setLimits(item, { eachDays: 7 })).rejects.toThrow();
});

test("strangers change nothing; a station that lists goods for somebody does", async () => {
  const { shop, variantId } = await stand();
  const input = { variantId, ...any, mostOnce: 3 };
  for (const viewer of [guest(), (await stand()).viewer]) {
    expect(await changeLimits(viewer, input)).toMatchObject({ code: "NOT_FOUND" });
    expect(await findLimits(viewer, variantId)).toBeNull();
  }
  const assistant = await createAssistant();
  const { id } = await createConsent({ shop, assistant });
  const acting = await startActing({ id, assistantId: assistant.id });
  expect(await changeLimits(acting, input)).toMatchObject({ ok: true });
});
