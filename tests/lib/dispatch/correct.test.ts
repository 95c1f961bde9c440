import { expect, test } from "vitest";
import { correctWaybill, followParcel, shipOrder, undoShipping } from "@/lib/dispatch/mutations";
import { findShopOrder } from "@/lib/dispatch/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import {
  confirmedOrder,
  eventKinds,
  newWaybill,
  shippedOrder,
  strangers,
} from "@/tests/factories/dispatch";

const dayAgo = () => new Date(Date.now() - 24 * 3_600_000 - 1);

const living = (orderId: string) =>
  db.shipment.findMany({
    where: { orderId, lines: { some: {} } },
    select: { carrierCode: true, waybill: true },
  });

test("a wrong number is replaced, and free for the order it belongs to", async () => {
  const wrong = await shippedOrder();
  const waybill = newWaybill();
  const corrected = await correctWaybill(wrong.seller, { ...wrong.parcel, ...wrong.sent, waybill });
  expect(corrected.ok).toBe(true);
  expect(await living(wrong.order.id)).toEqual([{ carrierCode: "YTO", waybill }]);
  expect(await eventKinds(wrong.order.id)).toEqual(["placed", "SHIPPED", "WAYBILL_CORRECTED"]);

  const right = await confirmedOrder();
  const sent = await shipOrder(right.seller, { ...wrong.parcel, number: right.number });
  expect(sent.ok).toBe(true);
});

test("the same number again corrects nothing", async () => {
  const { order, seller, parcel, sent } = await shippedOrder();
  expect((await correctWaybill(seller, { ...parcel, ...sent })).ok).toBe(true);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED"]);
});

test("two corrections at once leave one parcel", async () => {
  const { order, seller, parcel, sent } = await shippedOrder();
  await Promise.all(
    [newWaybill(), newWaybill()].map((waybill) =>
      correctWaybill(seller, { ...parcel, ...sent, waybill }),
    ),
  );
  expect(await living(order.id)).toHaveLength(1);
});

test("the wrong order is taken back and can be shipped again", async () => {
  const { order, seller, parcel, sent } = await shippedOrder();
  const undone = await Promise.all([undoShipping(seller, sent), undoShipping(seller, sent)]);
  expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
  const back = await db.order.findUniqueOrThrow({ where: { id: order.id } });
  const unsent = { firstShippedAt: null, shippedAt: null, completeBy: null };
  expect(back).toMatchObject({ status: "CONFIRMED", ...unsent });
  expect((await shipOrder(seller, parcel)).ok).toBe(true);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED", "SHIPPING_UNDONE", "SHIPPED"]);
});

test("what is taken back keeps its number and its printed label", async () => {
  const { order, seller, parcel, sent, number } = await shippedOrder();
  await db.shipment.update({ where: { id: sent.parcelId }, data: { printCount: 2 } });
  expect((await undoShipping(seller, sent)).ok).toBe(true);
  const { carrierCode, waybill } = parcel;
  const view = await findShopOrder(seller, number, "zh");
  expect(view?.inHand).toMatchObject({ carrierCode, waybill, printCount: 2, isInHand: true });
  expect(view?.parcels).toEqual([]);

  const parcelId = view?.inHand?.id ?? "";
  expect((await undoShipping(seller, { number, parcelId })).ok).toBe(true);
  expect(await living(order.id)).toEqual([]);
});

test("after a day, or once it is delivered, nothing is corrected", async () => {
  const old = await shippedOrder();
  await db.shipment.update({ where: { id: old.sent.parcelId }, data: { sentAt: dayAgo() } });
  const late = await undoShipping(old.seller, old.sent);
  const arrived = await shippedOrder();
  const { carrierCode, waybill } = arrived.parcel;
  await followParcel(systemViewer("test"), {
    carrierCode,
    waybill,
    status: "DELIVERED",
    at: new Date(),
  });
  const delivered = await correctWaybill(arrived.seller, {
    ...arrived.parcel,
    ...arrived.sent,
    waybill: newWaybill(),
  });
  expect([late, delivered]).toMatchObject([
    { code: "TOO_LATE_TO_CORRECT" },
    { code: "TOO_LATE_TO_CORRECT" },
  ]);
});

test("strangers take nothing back", async () => {
  const { sent, parcel } = await shippedOrder();
  for (const viewer of await strangers()) {
    expect(await undoShipping(viewer, sent)).toEqual({ ok: false, code: "NOT_FOUND" });
    const other = await correctWaybill(viewer, { ...parcel, ...sent });
    expect(other).toEqual({ ok: false, code: "NOT_FOUND" });
  }
});
