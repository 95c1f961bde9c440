import { expect, test } from "vitest";
import { prepareParcels, shipOrders, undoShippings } from "@/lib/dispatch/mutations";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createOrder, createProduct, viewerOf } from "@/tests/factories";
import { confirmedOrder, eventKinds, newWaybill, shippedOrder } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

/** Three orders of one shop, each with a number for its parcel. */
async function threeOrders() {
  const product = await createProduct();
  const orders = [];
  for (let count = 0; count < 3; count += 1) {
    const group = await createOrder({ products: [product], status: "CONFIRMED" });
    orders.push(first(group.orders));
  }
  const member = await db.shopMember.findFirstOrThrow({ where: { shopId: product.shop.id } });
  const parcels = orders.map(({ number }) => ({
    number,
    carrierCode: "YTO",
    waybill: newWaybill(),
  }));
  return { orders, parcels, seller: await viewerOf({ id: member.userId }) };
}

const codes = (outcomes: ({ ok: true } | { ok: false; code: string })[]) =>
  outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.code));

test("what is refused holds up nothing else, and each order hears its own answer", async () => {
  const { orders, parcels, seller } = await threeOrders();
  const [one, , three] = parcels;
  const taken = await shippedOrder();
  const stranger = await confirmedOrder();
  if (!one || !three) throw new Error("three orders");
  const outcomes = await shipOrders(seller, [
    one,
    { ...taken.parcel, number: first(orders.slice(1)).number },
    { ...three, number: stranger.number },
    three,
  ]);
  expect(codes(outcomes)).toEqual(["ok", "WAYBILL_TAKEN", "NOT_FOUND", "ok"]);
  expect(await eventKinds(stranger.order.id)).toEqual(["placed"]);
  expect(await eventKinds(first(orders).id)).toEqual(["placed", "SHIPPED"]);
});

test("all again, because the answer was lost, ships nothing twice", async () => {
  const { orders, parcels, seller } = await threeOrders();
  await shipOrders(seller, parcels);
  const again = await Promise.all([shipOrders(seller, parcels), shipOrders(seller, parcels)]);
  expect(again.flatMap(codes)).toEqual(Array(6).fill("ok"));
  for (const { id } of orders) expect(await eventKinds(id)).toEqual(["placed", "SHIPPED"]);
});

test("one number for two orders goes to the first", async () => {
  const { parcels, seller } = await threeOrders();
  const { waybill } = first(parcels);
  const outcomes = await shipOrders(
    seller,
    parcels.map((parcel) => ({ ...parcel, waybill })),
  );
  expect(codes(outcomes)).toEqual(["ok", "WAYBILL_TAKEN", "WAYBILL_TAKEN"]);
});

test("all are numbered, shipped, and taken back together", async () => {
  const { orders, parcels, seller } = await threeOrders();
  const prepared = await prepareParcels(seller, parcels);
  const sent = await shipOrders(seller, parcels);
  const ids = (outcomes: typeof sent) =>
    outcomes.map((outcome) => (outcome.ok ? outcome.data.parcelId : outcome.code));
  expect(ids(sent)).toEqual(ids(prepared));
  const back = ids(sent).map((parcelId, index) => ({
    number: parcels[index]?.number ?? "",
    parcelId,
  }));
  expect(codes(await undoShippings(seller, back))).toEqual(["ok", "ok", "ok"]);
  const open = { id: { in: orders.map(({ id }) => id) }, firstShippedAt: null };
  expect(await db.order.count({ where: open })).toBe(3);
  const gone = await undoShippings(seller, [{ ...first(back), parcelId: newId() }]);
  expect(codes(gone)).toEqual(["PARCEL_GONE"]);
});
