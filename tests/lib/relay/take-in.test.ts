import { expect, test } from "vitest";
import { correctWaybill, followParcel, shipOrder, undoShipping } from "@/lib/dispatch/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { unscanParcel } from "@/lib/relay/mutations";
import { listStationParcels } from "@/lib/relay/queries";
import { createAssistant, viewerOf } from "@/tests/factories";
import { eventKinds, newWaybill, strangers } from "@/tests/factories/dispatch";
import { createCentre, scanAt, takenIn, toTakeIn } from "@/tests/factories/relay";
import { villageFacts } from "@/tests/factories/shops";

const statusOf = async (id: string) =>
  (await db.shipment.findUniqueOrThrow({ where: { id } })).status;

const elsewhere = async () => {
  const { id: villageId } = await db.village.create({ data: villageFacts() });
  return { villageId };
};

test("a labelled parcel is taken in by one scan, however often and by two at once: its order is shipped", async () => {
  const { assistant, station, waybill, label, number, buyer, order } = await toTakeIn();
  const id = await label();
  const scan = () => scanAt(assistant, "STATION", station.id, waybill.toLowerCase(), 2_350);
  const both = await Promise.all([scan(), scan()]);
  expect(both.map((one) => one.ok && one.data.isNew).sort()).toEqual([false, true]);
  expect(await scanAt(assistant, "STATION", station.id, number)).toMatchObject({
    data: { isNew: false, shipmentId: id },
  });
  expect(await db.relay.findUniqueOrThrow({ where: { shipmentId: id } })).toMatchObject({
    stationId: station.id,
    takenInById: assistant.userId,
    weightG: 2_350,
  });
  const seen = await findOrder(buyer, number, "zh");
  expect(seen).toMatchObject({ label: "TO_RECEIVE" });
  expect(seen?.parcels[0]?.events[0]).toMatchObject({ status: "AT_STATION", place: "岭头服务站" });
  expect((await eventKinds(order.id)).filter((kind) => kind === "SHIPPED")).toHaveLength(1);
  const told = { kind: "order.shipped", params: { path: ["number"], equals: number } };
  expect(await db.smsMessage.count({ where: told })).toBe(1);
  const [shelf] = await listStationParcels(assistant, "zh");
  expect(shelf).toMatchObject({ today: 1, parcels: [{ number, weightG: 2_350 }] });
});

test("a parcel without a label is taken in by its order's number, and called by it", async () => {
  const { assistant, station, number } = await toTakeIn();
  const scan = () => scanAt(assistant, "STATION", station.id, number);
  const both = await Promise.all([scan(), scan()]);
  expect(both.map((one) => one.ok && one.data.isNew).sort()).toEqual([false, true]);
  const shipments = await db.shipment.findMany({ where: { order: { number } } });
  expect(shipments).toMatchObject([{ waybill: `${number}P1`, status: "AT_STATION" }]);
  const again = await scanAt(assistant, "STATION", station.id, `${number}P1`);
  expect(again).toMatchObject({ data: { isNew: false, isUnnumbered: true } });
});

test("a wrong scan goes back over the counter: the parcel is in its seller's hands under its number", async () => {
  const { assistant, station, waybill, id, number, order } = await takenIn();
  const undo = () =>
    unscanParcel(assistant, { at: { kind: "STATION", id: station.id }, shipmentId: id });
  const both = await Promise.all([undo(), undo()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    shippedAt: null,
    firstShippedAt: null,
  });
  const living = { order: { number }, lines: { some: {} } };
  expect(await db.shipment.findMany({ where: living })).toMatchObject([
    { waybill, status: "DRAFT" },
  ]);
  expect(await scanAt(assistant, "STATION", station.id, waybill)).toMatchObject({
    data: { isNew: true },
  });
});

test("what a station has its seller can't change any more, nor ship once more", async () => {
  const { seller, number, id, waybill } = await takenIn();
  const parcel = { number, parcelId: id };
  expect(await undoShipping(seller, parcel)).toMatchObject({ code: "PARCEL_TAKEN_IN" });
  const other = { ...parcel, carrierCode: "YTO", waybill: newWaybill() };
  expect(await correctWaybill(seller, other)).toMatchObject({ code: "PARCEL_TAKEN_IN" });
  expect(await shipOrder(seller, { number, carrierCode: "YTO", waybill })).toMatchObject({
    ok: true,
  });
  expect(await statusOf(id)).toBe("AT_STATION");
});

test("what a carrier has scanned never comes back to a station or the centre", async () => {
  const { assistant, station, waybill, id } = await takenIn();
  const { centre, clerk } = await createCentre();
  const place = { zh: "转运", en: "Hub" };
  const fact = {
    carrierCode: "YTO",
    waybill,
    status: "IN_TRANSIT",
    place,
    at: new Date(),
  } as const;
  await followParcel(systemViewer("test"), fact);
  expect(await scanAt(clerk, "CENTRE", centre.id, waybill)).toMatchObject({ code: "PARCEL_LEFT" });
  expect(await scanAt(assistant, "STATION", station.id, waybill)).toMatchObject({
    data: { isNew: false },
  });
  expect(await statusOf(id)).toBe("IN_TRANSIT");
});

test("another village's station and strangers take in, see and give back nothing", async () => {
  const { waybill, station, label, number } = await toTakeIn();
  const id = await label();
  const next = await createAssistant(await elsewhere());
  const other = await viewerOf(next);
  for (const scan of [waybill, number])
    expect(await scanAt(other, "STATION", next.station.id, scan)).toMatchObject({
      code: "PARCEL_UNKNOWN",
    });
  expect(await scanAt(other, "STATION", station.id, waybill)).toMatchObject({ code: "NOT_FOUND" });
  for (const stranger of await strangers()) {
    const at = { kind: "STATION", id: station.id } as const;
    expect(await unscanParcel(stranger, { at, shipmentId: id })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await listStationParcels(stranger, "zh")).toEqual([]);
  }
  expect(await statusOf(id)).toBe("DRAFT");
});

test("a cancelled order's parcel is not taken in", async () => {
  const { assistant, station, waybill, label, number, buyer } = await toTakeIn();
  await label();
  expect(await cancelOrder(buyer, number, "CHANGED_MIND")).toMatchObject({ ok: true });
  const scan = (text: string) => scanAt(assistant, "STATION", station.id, text);
  expect(await scan(number)).toMatchObject({ code: "ORDER_NOT_OPEN" });
  expect(await scan(waybill)).toMatchObject({ code: "PARCEL_UNKNOWN" });
});
