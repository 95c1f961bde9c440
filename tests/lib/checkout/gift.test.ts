import { expect, test } from "vitest";
import { findShopOrder } from "@/lib/dispatch/queries";
import { findOrder } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { createProduct, createUser, guest, viewerOf } from "@/tests/factories";
import { confirmedOrder } from "@/tests/factories/dispatch";
import { put } from "@/tests/lib/cart/lines";
import { buy, deliveryTo, groupOf } from "./shopper";

const gift = { card: "外婆，新小米到了。\n小林" };

test("news of a gift goes to who gives, and its parcel to who gets it", async () => {
  const user = await createUser();
  const viewer = await viewerOf(user);
  await put(viewer, await createProduct(), 1);
  const group = await groupOf(await buy(viewer, { gift, delivery: deliveryTo() }));
  expect(group.phone).toBe(user.phone);
  expect(group.orders[0]?.phone).not.toBe(user.phone);
  expect(await findOrder(viewer, group.orders[0]?.number ?? "", "zh")).toMatchObject({ gift });
});

test("who packs a gift reads its card", async () => {
  const { order, number, seller } = await confirmedOrder();
  expect(await findShopOrder(seller, number, "zh")).toMatchObject({ gift: null });
  const given = { isGift: true, giftCard: gift.card };
  await db.order.update({ where: { id: order.id }, data: given });
  expect(await findShopOrder(seller, number, "zh")).toMatchObject({ gift });
});

test("who buys for themselves has no card", async () => {
  const viewer = await viewerOf(await createUser());
  await put(viewer, await createProduct(), 1);
  const [order] = (await groupOf(await buy(viewer))).orders;
  expect(await findOrder(viewer, order?.number ?? "", "zh")).toMatchObject({ gift: null });
});

test("nobody pays at the door for a gift, and only a known buyer gives one", async () => {
  const viewer = await viewerOf(await createUser());
  await put(viewer, await createProduct(), 1);
  const cash = { gift, method: "CASH_ON_DELIVERY" } as const;
  expect(await buy(viewer, cash)).toMatchObject({ ok: false, code: "GIFT_NOT_CASH" });
  const stranger = guest();
  await put(stranger, await createProduct(), 1);
  expect(await buy(stranger, { gift })).toMatchObject({ ok: false, code: "SIGN_IN_FIRST" });
});
