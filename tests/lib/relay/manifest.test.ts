import { expect, test } from "vitest";
import { findOrder } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import {
  closeManifest,
  giveCarrierNumber,
  openManifest,
  unscanParcel,
} from "@/lib/relay/mutations";
import { findManifest, listCentres } from "@/lib/relay/queries";
import { newWaybill, strangers } from "@/tests/factories/dispatch";
import { atCentre, createCentre, scanAt, surely, toTakeIn } from "@/tests/factories/relay";
import { first } from "@/tests/factories/shops";

const signed = { clerk: "老田", driver: "顺子" };

test("counted is scanned is handed over: both names, all parcels at once, and then it is history", async () => {
  const { clerk, parcels, manifestId } = await atCentre(2);
  const put = (waybill: string) => scanAt(clerk, "MANIFEST", manifestId, waybill);
  const [one, two] = [first(parcels), parcels[1] ?? first(parcels)];
  expect(await closeManifest(clerk, { id: manifestId, ...signed, counted: 0 })).toMatchObject({
    code: "MANIFEST_EMPTY",
  });
  const both = await Promise.all([put(one.waybill), put(one.waybill)]);
  expect(both.map((answer) => answer.ok && answer.data.isNew).sort()).toEqual([false, true]);
  await surely(put(two.waybill));
  const wrong = await closeManifest(clerk, { id: manifestId, ...signed, counted: 3 });
  expect(wrong).toMatchObject({ code: "COUNT_DIFFERS", detail: { there: 2 } });
  const statuses = async () =>
    (await db.shipment.findMany({ where: { relay: { manifestId } } })).map(({ status }) => status);
  expect(await statuses()).toEqual(["AT_CENTRE", "AT_CENTRE"]);
  const close = () => closeManifest(clerk, { id: manifestId, ...signed, counted: 2 });
  const closes = await Promise.all([close(), close()]);
  expect(closes.map((answer) => answer.ok || answer.code).sort()).toEqual([
    "MANIFEST_CLOSED",
    true,
  ]);
  expect(await statuses()).toEqual(["HANDED_OVER", "HANDED_OVER"]);
  const seen = await findOrder(one.buyer, one.number, "zh");
  expect(seen?.parcels[0]?.events.map(({ status }) => status)).toEqual([
    ...["HANDED_OVER", "AT_CENTRE", "AT_STATION"],
  ]);
  expect(await findManifest(clerk, manifestId, "zh")).toMatchObject({
    closed: { ...signed, counted: 2 },
  });
  const undo = { at: { kind: "MANIFEST", id: manifestId }, shipmentId: one.id } as const;
  expect(await unscanParcel(clerk, undo)).toMatchObject({ code: "TOO_LATE_TO_UNSCAN" });
  await expect(
    db.carrierManifest.update({ where: { id: manifestId }, data: { counted: 1 } }),
  ).rejects.toThrow();
  await expect(
    db.relay.update({ where: { shipmentId: one.id }, data: { manifestId: null } }),
  ).rejects.toThrow();
});

test("a parcel is on one manifest, of its own carrier and its own centre", async () => {
  const { clerk, centre, parcels, manifestId } = await atCentre();
  const { waybill, id: shipmentId } = first(parcels);
  const open = (carrierCode: string) => openManifest(clerk, { centreId: centre.id, carrierCode });
  expect(await surely(open("YTO"))).toEqual({ id: manifestId });
  const sf = await surely(open("SF"));
  expect(await scanAt(clerk, "MANIFEST", sf.id, waybill)).toMatchObject({
    code: "OTHER_CARRIER",
    detail: { carrier: "YTO" },
  });
  const next = await atCentre();
  expect(await scanAt(next.clerk, "MANIFEST", next.manifestId, waybill)).toMatchObject({
    code: "PARCEL_UNKNOWN",
  });
  await surely(scanAt(clerk, "MANIFEST", manifestId, waybill));
  await db.shipment.update({ where: { id: shipmentId }, data: { carrierCode: "SF" } });
  expect(await scanAt(clerk, "MANIFEST", sf.id, waybill)).toMatchObject({ code: "OTHER_MANIFEST" });
});

test("two clerks at two manifests at once: the parcel is on one of them", async () => {
  const { clerk, centre, parcels, manifestId } = await atCentre();
  const { waybill, id } = first(parcels);
  const scan = () => scanAt(clerk, "MANIFEST", manifestId, waybill);
  const close = () => closeManifest(clerk, { id: manifestId, ...signed, counted: 1 });
  const [put, closed] = await Promise.all([scan(), close()]);
  const { status, relay } = await db.shipment.findUniqueOrThrow({
    where: { id },
    include: { relay: true },
  });
  expect(status).toBe(closed.ok ? "HANDED_OVER" : "AT_CENTRE");
  expect(relay?.manifestId ?? null).toBe(put.ok ? manifestId : null);
  expect(centre.level).toBe(1);
});

test("one that falls in the middle of closing hands nothing over", async () => {
  const { clerk, parcels, manifestId } = await atCentre(2);
  for (const { waybill } of parcels) await surely(scanAt(clerk, "MANIFEST", manifestId, waybill));
  await db.$executeRawUnsafe(`CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the power went'; END $$`);
  await db.$executeRawUnsafe(`CREATE TRIGGER fall BEFORE UPDATE ON "CarrierManifest" FOR EACH ROW
    WHEN (NEW.id = '${manifestId}') EXECUTE FUNCTION fall()`);
  const close = () => closeManifest(clerk, { id: manifestId, ...signed, counted: 2 });
  await expect(close()).rejects.toThrow(/power/);
  await db.$executeRawUnsafe(`DROP TRIGGER fall ON "CarrierManifest"`);
  await db.$executeRawUnsafe("DROP FUNCTION fall()");
  const at = { relay: { manifestId }, status: "AT_CENTRE" } as const;
  expect(await db.shipment.count({ where: at })).toBe(2);
  expect(await close()).toMatchObject({ ok: true });
});

test("a parcel without a carrier's number gets it at the centre, and goes nowhere before", async () => {
  const { number, order, buyer } = await toTakeIn();
  const { clerk, centre } = await createCentre();
  const { shipmentId } = await surely(scanAt(clerk, "CENTRE", centre.id, number));
  const [view] = await listCentres(clerk, "zh");
  expect(view?.unnumbered).toMatchObject([{ number }]);
  const { carrierCode } = await db.shipment.findUniqueOrThrow({ where: { id: shipmentId } });
  const { id } = await surely(openManifest(clerk, { centreId: centre.id, carrierCode }));
  const put = () => scanAt(clerk, "MANIFEST", id, number);
  expect(await put()).toMatchObject({ code: "NUMBER_MISSING" });
  const waybill = newWaybill();
  const give = { shipmentId, carrierCode, waybill };
  for (const stranger of [(await createCentre()).clerk, ...(await strangers())])
    expect(await giveCarrierNumber(stranger, give)).toMatchObject({ code: "NOT_FOUND" });
  await surely(giveCarrierNumber(clerk, give));
  expect(await giveCarrierNumber(clerk, give)).toMatchObject({ code: "NOT_FOUND" });
  expect(await put()).toMatchObject({ data: { isNew: true } });
  expect((await findOrder(buyer, number, "zh"))?.parcels[0]).toMatchObject({ waybill });
  expect(await db.shipment.count({ where: { orderId: order.id } })).toBe(1);
});

test("strangers and another centre's clerk see and close nothing", async () => {
  const { parcels, manifestId, clerk } = await atCentre();
  await surely(scanAt(clerk, "MANIFEST", manifestId, first(parcels).waybill));
  const others = [(await createCentre()).clerk, first(parcels).assistant, ...(await strangers())];
  for (const other of others) {
    expect(await findManifest(other, manifestId, "zh")).toBeNull();
    expect(await closeManifest(other, { id: manifestId, ...signed, counted: 1 })).toMatchObject({
      code: "NOT_FOUND",
    });
  }
});
