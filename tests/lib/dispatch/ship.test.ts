import { expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { findShopOrder } from "@/lib/dispatch/queries";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, viewerOf } from "@/tests/factories";
import {
  addMember,
  confirmedOrder,
  eventKinds,
  newWaybill,
  shippedOrder,
  strangers,
} from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

test("shipping hands every line to the carrier and tells the buyer", async () => {
  const { order, buyer, parcel } = await shippedOrder();
  const shipment = await db.shipment.findFirstOrThrow({
    where: { orderId: order.id },
    include: { lines: true, events: true },
  });
  expect(shipment).toMatchObject({ waybill: parcel.waybill, status: "HANDED_OVER" });
  expect(shipment.lines.map(({ quantity }) => quantity)).toEqual([1]);
  expect(shipment.events).toHaveLength(1);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED"]);
  const notices = await db.notification.findMany({ where: { userId: buyer.userId } });
  expect(notices.map(({ kind }) => kind)).toEqual(["order.shipped"]);
});

test("an order completes by itself ten days after it was shipped", async () => {
  const { order } = await shippedOrder();
  const { shippedAt, completeBy } = await db.order.findUniqueOrThrow({ where: { id: order.id } });
  expect((completeBy?.getTime() ?? 0) - (shippedAt?.getTime() ?? 0)).toBe(10 * 86_400_000);
});

test("two taps at once ship once", async () => {
  const { number, order, seller } = await confirmedOrder();
  const parcel = { number, carrierCode: "YTO", waybill: newWaybill() };
  const results = await Promise.all([shipOrder(seller, parcel), shipOrder(seller, parcel)]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await db.shipment.count({ where: { orderId: order.id } })).toBe(1);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED"]);
});

test("two members with two numbers: the first one counts", async () => {
  const { number, order, seller } = await confirmedOrder();
  const results = await Promise.all(
    [newWaybill(), newWaybill()].map((waybill) =>
      shipOrder(seller, { number, carrierCode: "YTO", waybill }),
    ),
  );
  expect(results.map((result) => (result.ok ? "SENT" : result.code)).sort()).toEqual([
    "ALREADY_SHIPPED",
    "SENT",
  ]);
  expect(await db.shipment.count({ where: { orderId: order.id } })).toBe(1);
});

test("a number is read as it was pasted", async () => {
  const { number, seller } = await confirmedOrder();
  const sent = await shipOrder(seller, {
    number,
    carrierCode: "YTO",
    waybill: "yt 99-0000 0000001",
  });
  expect(sent).toMatchObject({ ok: true, data: { waybill: "YT9900000000001" } });
});

test("a number that no carrier would print is still accepted", async () => {
  const { number, seller } = await confirmedOrder();
  expect((await shipOrder(seller, { number, carrierCode: "SF", waybill: "ABCD" })).ok).toBe(true);
});

test("another order's number and an unknown carrier ship nothing", async () => {
  const { parcel } = await shippedOrder();
  const { number, seller, order } = await confirmedOrder();
  const taken = await shipOrder(seller, { ...parcel, number });
  const unknown = await shipOrder(seller, { number, carrierCode: "PIGEON", waybill: newWaybill() });
  expect([taken, unknown]).toMatchObject([{ code: "WAYBILL_TAKEN" }, { code: "UNKNOWN_CARRIER" }]);
  const after = await db.order.findUniqueOrThrow({ where: { id: order.id } });
  expect(after.shippedAt).toBeNull();
  expect(await eventKinds(order.id)).toEqual(["placed"]);
});

test("an unpaid order is not shipped", async () => {
  const product = await createProduct();
  const group = await createOrder({ products: [product] });
  const owner = await db.shopMember.findFirstOrThrow({ where: { shopId: product.shop.id } });
  const { number } = first(group.orders);
  const seller = await viewerOf({ id: owner.userId });
  const result = await shipOrder(seller, { number, carrierCode: "YTO", waybill: newWaybill() });
  expect(result).toMatchObject({ code: "ORDER_NOT_OPEN" });
});

test("a packer ships; a host, a former member, the buyer and strangers see no such order", async () => {
  const { number, shop, buyer } = await confirmedOrder();
  const nobody = [
    await addMember(shop.id, "HOST"),
    await addMember(shop.id, "OWNER", new Date()),
    buyer,
    ...(await strangers()),
  ];
  for (const viewer of nobody) {
    const result = await shipOrder(viewer, { number, carrierCode: "YTO", waybill: newWaybill() });
    expect(result).toEqual({ ok: false, code: "NOT_FOUND" });
    expect(await findShopOrder(viewer, number, "zh")).toBeNull();
  }
  const packer = await addMember(shop.id, "PACKER");
  const sent = await shipOrder(packer, { number, carrierCode: "YTO", waybill: newWaybill() });
  expect(sent.ok).toBe(true);
});
