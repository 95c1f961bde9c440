import { expect, test } from "vitest";
import {
  confirmPrints,
  followParcel,
  prepareParcel,
  shipOrder,
  undoShipping,
} from "@/lib/dispatch/mutations";
import { findShopOrder } from "@/lib/dispatch/queries";
import { cancelOrder } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import {
  addMember,
  confirmedOrder,
  eventKinds,
  newWaybill,
  strangers,
} from "@/tests/factories/dispatch";

/** An order whose parcel has its number and is not handed over. */
async function preparedOrder() {
  const made = await confirmedOrder({ quantity: 2 });
  const parcel = { number: made.number, carrierCode: "YTO", waybill: newWaybill() };
  const prepared = await prepareParcel(made.seller, parcel);
  if (!prepared.ok) throw new Error(prepared.code);
  return { ...made, parcel, id: prepared.data.parcelId };
}

const statusOf = async (id: string) => {
  const { status, printCount } = await db.shipment.findUniqueOrThrow({ where: { id } });
  return `${status} ${printCount}`;
};

test("a number and a printed label ship nothing, and the buyer hears nothing", async () => {
  const { order, number, buyer, seller, id } = await preparedOrder();
  expect((await confirmPrints(seller, { parcels: [{ id, seen: 0 }] })).ok).toBe(true);
  expect(await statusOf(id)).toBe("LABELLED 1");
  expect(await eventKinds(order.id)).toEqual(["placed"]);
  const seen = await findOrder(buyer, number, "zh");
  expect([seen?.label, seen?.parcels]).toEqual(["TO_SHIP", []]);
  expect(await db.notification.count({ where: { userId: buyer.userId } })).toBe(0);
});

test("yes, it printed: said twice it counts once, printed again it counts again", async () => {
  const { seller, id } = await preparedOrder();
  const yes = (seen: number) => confirmPrints(seller, { parcels: [{ id, seen }] });
  await Promise.all([yes(0), yes(0)]);
  expect(await statusOf(id)).toBe("LABELLED 1");
  await yes(1);
  expect(await statusOf(id)).toBe("LABELLED 2");
});

test("the labelled parcel leaves under its number, and the print count stays", async () => {
  const { order, seller, id, parcel } = await preparedOrder();
  await confirmPrints(seller, { parcels: [{ id, seen: 0 }] });
  const sent = await shipOrder(seller, parcel);
  expect(sent).toMatchObject({ ok: true, data: { parcelId: id } });
  expect(await statusOf(id)).toBe("HANDED_OVER 1");
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED"]);
});

test("another number replaces the first, which is free for another order", async () => {
  const { order, seller, parcel } = await preparedOrder();
  const waybill = newWaybill();
  expect((await prepareParcel(seller, { ...parcel, waybill })).ok).toBe(true);
  const living = { orderId: order.id, lines: { some: {} } };
  const parcels = await db.shipment.findMany({ where: living, select: { waybill: true } });
  expect(parcels).toEqual([{ waybill }]);
  const next = await confirmedOrder();
  expect((await shipOrder(next.seller, { ...parcel, number: next.number })).ok).toBe(true);
});

test("two numbers at once leave one parcel in hand", async () => {
  const { number, order, seller } = await confirmedOrder();
  await Promise.all(
    [newWaybill(), newWaybill()].map((waybill) =>
      prepareParcel(seller, { number, carrierCode: "YTO", waybill }),
    ),
  );
  expect(await db.shipment.count({ where: { orderId: order.id, lines: { some: {} } } })).toBe(1);
});

test("a buyer still calls it off, and the number is free again", async () => {
  const { number, buyer, id } = await preparedOrder();
  expect((await cancelOrder(buyer, number, "OTHER")).ok).toBe(true);
  expect(await db.shipment.count({ where: { id, waybill: { startsWith: "VOID-" } } })).toBe(1);
});

test("a number is taken back without a word to the buyer", async () => {
  const { order, number, seller, id } = await preparedOrder();
  expect((await undoShipping(seller, { number, parcelId: id })).ok).toBe(true);
  expect(await undoShipping(seller, { number, parcelId: id })).toMatchObject({
    code: "PARCEL_GONE",
  });
  expect((await findShopOrder(seller, number, "zh"))?.inHand).toBeNull();
  expect(await eventKinds(order.id)).toEqual(["placed"]);
});

test("a parcel handed over and forgotten is shipped by the carrier's first scan", async () => {
  const { order, number, buyer, parcel } = await preparedOrder();
  const { carrierCode, waybill } = parcel;
  const fact = { carrierCode, waybill, status: "IN_TRANSIT", at: new Date() } as const;
  await followParcel(systemViewer("carrier YTO"), fact);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("TO_RECEIVE");
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED"]);
});

test("who doesn't ship for the shop prepares, prints and takes back nothing", async () => {
  const { number, shop, buyer, parcel, id } = await preparedOrder();
  const host = await addMember(shop.id, "HOST");
  for (const viewer of [host, buyer, ...(await strangers())]) {
    const answers = [
      await prepareParcel(viewer, { ...parcel, waybill: newWaybill() }),
      await confirmPrints(viewer, { parcels: [{ id, seen: 0 }] }),
      await undoShipping(viewer, { number, parcelId: id }),
    ];
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.code))).toEqual(
      answers.map(() => "NOT_FOUND"),
    );
  }
  expect(await statusOf(id)).toBe("DRAFT 0");
});

test("labels are counted all or none", async () => {
  const { seller, id } = await preparedOrder();
  const parcels = [
    { id, seen: 0 },
    { id: newId(), seen: 0 },
  ];
  expect(await confirmPrints(seller, { parcels })).toMatchObject({ code: "NOT_FOUND" });
  expect(await statusOf(id)).toBe("DRAFT 0");
});
