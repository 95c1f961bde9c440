import { expect, test } from "vitest";
import { moveDemoParcel } from "@/lib/dispatch/demo-carrier";
import { followParcel, undoShipping } from "@/lib/dispatch/mutations";
import { findOrder } from "@/lib/orders/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { eventKinds, shippedOrder } from "@/tests/factories/dispatch";

const carrier = systemViewer("carrier YTO");
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test("the buyer follows the parcel, newest first", async () => {
  const { parcel, buyer, number } = await shippedOrder();
  const { carrierCode, waybill } = parcel;
  const place = { zh: "石家庄", en: "Shijiazhuang" };
  await followParcel(carrier, {
    carrierCode,
    waybill,
    status: "IN_TRANSIT",
    place,
    at: inMinutes(1),
  });
  await followParcel(carrier, {
    carrierCode,
    waybill,
    status: "OUT_FOR_DELIVERY",
    at: inMinutes(2),
  });
  const [seen] = (await findOrder(buyer, number, "en"))?.parcels ?? [];
  expect(seen?.status).toBe("OUT_FOR_DELIVERY");
  expect(seen?.events.map(({ status, place: at }) => [status, at])).toEqual([
    ["OUT_FOR_DELIVERY", ""],
    ["IN_TRANSIT", "Shijiazhuang"],
    ["HANDED_OVER", "Wuxiang"],
  ]);
});

test("a fact delivered many times at once is kept once and tells the buyer once", async () => {
  const { parcel, order, buyer } = await shippedOrder();
  const { carrierCode, waybill } = parcel;
  const fact = { carrierCode, waybill, status: "DELIVERED", at: inMinutes(1) } as const;
  const results = await Promise.all(Array.from({ length: 5 }, () => followParcel(carrier, fact)));
  expect(results.filter((result) => result.ok && result.data.moved)).toHaveLength(1);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED", "DELIVERED"]);
  const told = { userId: buyer.userId, kind: "order.arrived" };
  expect(await db.notification.count({ where: told })).toBe(1);
});

test("a late fact is kept and moves nothing back", async () => {
  const { parcel, buyer, number } = await shippedOrder();
  const { carrierCode, waybill } = parcel;
  await followParcel(carrier, { carrierCode, waybill, status: "DELIVERED", at: inMinutes(9) });
  const late = await followParcel(carrier, {
    carrierCode,
    waybill,
    status: "IN_TRANSIT",
    at: inMinutes(3),
  });
  expect(late).toEqual({ ok: true, data: { moved: false } });
  const order = await findOrder(buyer, number, "zh");
  expect(order?.label).toBe("DELIVERED");
  expect(order?.parcels[0]?.events).toHaveLength(3);
});

test("a number nobody shipped, or that was given up in hand, is unknown", async () => {
  const { parcel, seller, sent, number } = await shippedOrder();
  const { carrierCode, waybill } = parcel;
  await undoShipping(seller, sent);
  const kept = await db.shipment.findFirstOrThrow({ where: { waybill, lines: { some: {} } } });
  await undoShipping(seller, { number, parcelId: kept.id });
  const fact = { carrierCode, waybill, status: "DELIVERED", at: new Date() } as const;
  expect(await followParcel(carrier, fact)).toMatchObject({ code: "UNKNOWN_PARCEL" });
});

test("the demo's carrier brings a parcel to the door and then lets it be", async () => {
  const { order, buyer, number } = await shippedOrder();
  const { id } = await db.shipment.findFirstOrThrow({ where: { orderId: order.id } });
  for (let step = 0; step < 6; step += 1) await moveDemoParcel(id);
  const view = await findOrder(buyer, number, "zh");
  expect(view?.label).toBe("DELIVERED");
  expect(view?.parcels[0]?.events.map(({ status }) => status)).toEqual([
    "DELIVERED",
    "OUT_FOR_DELIVERY",
    "IN_TRANSIT",
    "IN_TRANSIT",
    "HANDED_OVER",
  ]);
});
