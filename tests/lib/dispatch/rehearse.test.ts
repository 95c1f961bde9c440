import { expect, test } from "vitest";
import { prepareParcels, rehearseOrders, shipOrders } from "@/lib/dispatch/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import {
  addMember,
  confirmedOrder,
  eventKinds,
  newWaybill,
  shippedOrder,
  strangers,
} from "@/tests/factories/dispatch";

type Wanted = { number: string; carrierCode: string; waybill: string };

const parcelFor = (number: string): Wanted => ({
  number,
  carrierCode: "YTO",
  waybill: newWaybill(),
});

const answers = async (
  act: typeof rehearseOrders | typeof shipOrders,
  who: Viewer,
  all: Wanted[],
) => (await act(who, all)).map((outcome) => (outcome.ok ? "ok" : outcome.code));

/** What a failed rehearsal could leave behind. */
const traces = async (orderId: string) => ({
  parcels: await db.shipment.count({ where: { orderId } }),
  events: await eventKinds(orderId),
  notices: await db.notification.count(),
  messages: await db.outbox.count(),
});

test("a rehearsal names who it is for, and leaves nothing behind", async () => {
  const { seller, number, order } = await confirmedOrder();
  const before = await traces(order.id);
  expect(await rehearseOrders(seller, [parcelFor(number)])).toEqual([
    { ok: true, data: { recipient: "李女士", isSent: false } },
  ]);
  expect(await traces(order.id)).toEqual(before);
});

test("a parcel made ready under another number is still in hand after a rehearsal", async () => {
  const { seller, number, order } = await confirmedOrder();

  const [ready] = await prepareParcels(seller, [parcelFor(number)]);
  await rehearseOrders(seller, [parcelFor(number)]);
  const parcels = await db.shipment.findMany({ where: { orderId: order.id } });
  expect(parcels).toMatchObject([{ waybill: ready?.ok && ready.data.waybill, status: "DRAFT" }]);
});

test("it foretells what shipping answers, line by line", async () => {
  const sent = await shippedOrder();
  const { seller, number } = await confirmedOrder();
  const stranger = await confirmedOrder();
  const all = [
    { ...sent.parcel, number },
    { ...parcelFor(number), carrierCode: "PIGEON" },
    parcelFor(stranger.number),
    parcelFor(number),
  ];
  const foretold = await answers(rehearseOrders, seller, all);
  expect(foretold).toEqual(["WAYBILL_TAKEN", "UNKNOWN_CARRIER", "NOT_FOUND", "ok"]);
  expect(await answers(shipOrders, seller, all)).toEqual(foretold);
});

test("what left under this number is said to have, under another is refused", async () => {
  const { seller, number, parcel } = await shippedOrder();
  const [same, other] = await rehearseOrders(seller, [{ ...parcel, number }, parcelFor(number)]);
  expect(same).toMatchObject({ ok: true, data: { isSent: true } });
  expect(other).toMatchObject({ code: "ALREADY_SHIPPED" });
});

test("hosts, former people of the shop and strangers hear of no order", async () => {
  const { number, shop, buyer } = await confirmedOrder();
  const nobody = [
    await addMember(shop.id, "HOST"),
    await addMember(shop.id, "OWNER", new Date()),
    buyer,
    ...(await strangers()),
  ];
  for (const viewer of nobody)
    expect(await answers(rehearseOrders, viewer, [parcelFor(number)])).toEqual(["NOT_FOUND"]);
});
