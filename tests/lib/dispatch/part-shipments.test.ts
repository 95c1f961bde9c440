import { expect, test } from "vitest";
import { followParcel, shipOrder, undoShipping } from "@/lib/dispatch/mutations";
import { findShopOrder } from "@/lib/dispatch/queries";
import { cancelOrder, completeIfDue, receiveOrder } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { confirmedOrder, eventKinds, newWaybill, shippedOrder } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

const carrier = systemViewer("carrier YTO");

/** An order of three pieces, and sending some of them. */
async function threePieces() {
  const made = await confirmedOrder({ quantity: 3 });
  const { id: lineId } = first(made.order.lines);
  const send = async (quantity: number, waybill = newWaybill()) => {
    const lines = [{ lineId, quantity }];
    const parcel = { number: made.number, carrierCode: "YTO", waybill };
    const sent = await shipOrder(made.seller, { ...parcel, lines });
    return { sent, parcel };
  };
  return { ...made, send };
}

const deliver = (parcel: { carrierCode: string; waybill: string }) =>
  followParcel(carrier, { ...parcel, status: "DELIVERED", at: new Date(Date.now() + 60_000) });

test("two now and one later: the buyer sees two parcels, and it is shipped with the second", async () => {
  const { order, number, buyer, seller, send } = await threePieces();
  await send(2);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("PART_SHIPPED");
  const open = await findShopOrder(seller, number, "zh");
  expect(open).toMatchObject({ label: "TO_SHIP", lines: [{ quantity: 3, left: 1 }] });
  const waybill = newWaybill();
  expect((await shipOrder(seller, { number, carrierCode: "YTO", waybill })).ok).toBe(true);
  const whole = await findOrder(buyer, number, "zh");
  expect(whole?.label).toBe("TO_RECEIVE");
  expect(whole?.parcels.map(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([
    [2],
    [1],
  ]);
  expect(await eventKinds(order.id)).toEqual(["placed", "PART_SHIPPED", "SHIPPED"]);
});

test("no more is sent than was ordered, also by two at once", async () => {
  const { order, send } = await threePieces();
  const { sent: much } = await send(4);
  expect(much).toMatchObject({ code: "NOT_LEFT_TO_SHIP" });
  const results = await Promise.all([send(2), send(2)]);
  expect(results.filter(({ sent }) => sent.ok)).toHaveLength(1);
  expect(await eventKinds(order.id)).toEqual(["placed", "PART_SHIPPED"]);
});

test("a line of another order, the same line twice, and a sent order ship nothing", async () => {
  const other = await confirmedOrder();
  const { number, seller, order } = await confirmedOrder({ quantity: 2 });
  const { id: lineId } = first(order.lines);
  const { id: foreign } = first(other.order.lines);
  const parcel = () => ({ number, carrierCode: "YTO", waybill: newWaybill() });
  const twice = [
    { lineId, quantity: 1 },
    { lineId, quantity: 1 },
  ];
  const strange = [{ lineId: foreign, quantity: 1 }];
  const refused = [
    await shipOrder(seller, { ...parcel(), lines: strange }),
    await shipOrder(seller, { ...parcel(), lines: twice }),
  ];
  expect(refused).toMatchObject([{ code: "NOT_LEFT_TO_SHIP" }, { code: "NOT_LEFT_TO_SHIP" }]);
  await shipOrder(seller, parcel());
  expect(await shipOrder(seller, parcel())).toMatchObject({ code: "ALREADY_SHIPPED" });
});

test("an order of which a part has left is neither called off nor received", async () => {
  const { number, buyer, send } = await threePieces();
  await send(1);
  expect((await findOrder(buyer, number, "zh"))?.can).toMatchObject({
    cancel: false,
    receive: false,
  });
  expect(await cancelOrder(buyer, number, "OTHER")).toMatchObject({ code: "TOO_LATE_TO_CANCEL" });
  expect(await receiveOrder(buyer, number)).toMatchObject({ code: "NOT_SHIPPED_YET" });
});

test("calling off and sending a part at once leave one of them", async () => {
  const { order, number, buyer, send } = await threePieces();
  const [called, { sent }] = await Promise.all([cancelOrder(buyer, number, "OTHER"), send(1)]);
  expect([called.ok, sent.ok].filter(Boolean)).toHaveLength(1);
  expect(await eventKinds(order.id)).toHaveLength(2);
});

test("an order has arrived when its last parcel has, and the buyer hears of it once", async () => {
  const { order, number, buyer, send } = await threePieces();
  const { parcel: one } = await send(1);
  await deliver(one);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("PART_SHIPPED");
  const { parcel: two } = await send(1);
  const { parcel: three } = await send(1);
  await Promise.all([deliver(two), deliver(three)]);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("DELIVERED");
  const told = { userId: buyer.userId, kind: "order.arrived" };
  expect(await db.notification.count({ where: told })).toBe(1);
  expect((await eventKinds(order.id)).filter((kind) => kind === "DELIVERED")).toHaveLength(1);
});

test("an order one of whose parcels stays away does not complete by itself", async () => {
  const { order, send } = await threePieces();
  const { parcel } = await send(1);
  const { parcel: missing } = await send(2);
  await deliver(parcel);
  const later = new Date(Date.now() + 30 * 86_400_000);
  expect(await completeIfDue(order.id, later)).toBe(false);
  await deliver(missing);
  expect(await completeIfDue(order.id, later)).toBe(true);
});

test("one of two parcels taken back is to ship again; the other stays on its way", async () => {
  const { order, number, buyer, seller, send } = await threePieces();
  await send(1);
  const { sent } = await send(2);
  if (!sent.ok) throw new Error(sent.code);
  const { parcelId } = sent.data;
  expect((await undoShipping(seller, { number, parcelId })).ok).toBe(true);
  const back = await findShopOrder(seller, number, "zh");
  expect(back).toMatchObject({ lines: [{ left: 2 }], can: { ship: true } });
  expect(back?.parcels).toHaveLength(1);
  expect(await cancelOrder(buyer, number, "OTHER")).toMatchObject({ code: "TOO_LATE_TO_CANCEL" });
  const { firstShippedAt, shippedAt } = await db.order.findUniqueOrThrow({
    where: { id: order.id },
  });
  expect([firstShippedAt !== null, shippedAt]).toEqual([true, null]);
});

test("a whole order is one parcel unless it is said otherwise", async () => {
  const { order } = await shippedOrder({ quantity: 5 });
  const parcels = await db.shipment.findMany({
    where: { orderId: order.id },
    include: { lines: true },
  });
  expect(parcels.map(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([[5]]);
});
