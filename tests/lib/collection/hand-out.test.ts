import { expect, test } from "vitest";
import { handOut, markReady } from "@/lib/collection/mutations";
import { findCollection, listShelf } from "@/lib/collection/queries";
import { correctWaybill, followParcel } from "@/lib/dispatch/mutations";
import { receiveOrder } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createAssistant, viewerOf } from "@/tests/factories";
import { sentToStation, waitingAtStation } from "@/tests/factories/collection";
import { newWaybill, strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

const other = (code: string) => (code === "000000" ? "000001" : "000000");

const smsOf = (number: string, kind: string) =>
  db.smsMessage.findMany({
    where: { kind, params: { path: ["number"], equals: number } },
    orderBy: { createdAt: "asc" },
  });

const booked = (orderId: string) =>
  db.ledgerLeg.findMany({
    where: { orderId, account: "CASH_AT_STATION" },
    select: { holder: true, amountFen: true },
  });

test("ready is one scan, however often: the buyer is told once, with the code that the page shows", async () => {
  const { assistant, number, send, buyer } = await sentToStation();
  const { waybill } = await send();
  const scan = () => markReady(assistant, { scan: waybill.toLowerCase() });
  const both = await Promise.all([scan(), scan()]);
  expect(both.map((one) => one.ok && one.data.isNew).sort()).toEqual([false, true]);
  expect(await markReady(assistant, { scan: number })).toMatchObject({ data: { isNew: false } });
  const found = await findCollection(buyer, number, "zh");
  const { code } = first(found?.parcels ?? []);
  const told = await smsOf(number, "collection.ready");
  expect(told.map(({ params }) => params)).toMatchObject([{ code }]);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("TO_PICK_UP");
  expect(await listShelf(assistant, "ready")).toMatchObject([{ number, recipient: "李女士" }]);
});

test("another station's assistant and strangers see and hand out nothing", async () => {
  const { number, code, parcel, assistant } = await waitingAtStation();
  const next = await viewerOf(await createAssistant());
  const wish = { scan: number, code: await code(), cashFen: null };
  expect(await handOut(next, wish)).toMatchObject({ code: "COUNTER_WRONG" });
  expect(await markReady(next, { scan: parcel.waybill })).toMatchObject({ code: "PARCEL_UNKNOWN" });
  expect(await listShelf(next, "ready")).toEqual([]);
  for (const stranger of await strangers()) {
    expect(await handOut(stranger, wish)).toMatchObject({ code: "NOT_FOUND" });
    expect(await findCollection(stranger, number, "zh")).toBeNull();
  }
  expect(await findCollection(assistant, number, "zh")).toBeNull();
});

test("cash is taken with the parcel, once, and lies in the station's till by the books", async () => {
  const { assistant, number, code, order, cashOf, station, buyer } = await waitingAtStation();
  const wish = { scan: number, code: await code() };
  const cashFen = order.totalFen;
  expect(await handOut(assistant, { ...wish, cashFen: null })).toMatchObject({ code: "CASH_DUE" });
  expect(await handOut(assistant, { ...wish, cashFen: 1 })).toMatchObject({ code: "CASH_DUE" });
  const give = () => handOut(assistant, { ...wish, cashFen });
  const both = await Promise.all([give(), give()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await give()).toMatchObject({ code: "HANDED_OUT_ALREADY" });
  expect(await booked(order.id)).toEqual([{ holder: station.id, amountFen: BigInt(cashFen) }]);
  expect(await cashOf()).toMatchObject({ place: "AT_STATION", holder: station.id });
  const seen = await findOrder(buyer, number, "zh");
  expect(seen).toMatchObject({ label: "DELIVERED", can: { receive: true } });
  expect(seen?.deadline?.kind).toBe("COMPLETE");
  expect(await receiveOrder(buyer, number)).toMatchObject({ ok: true });
});

test("five wrong codes end it at once; the next one goes to the buyer's phone and opens", async () => {
  const { assistant, number, code, order } = await waitingAtStation();
  const old = await code();
  const say = (said: string) =>
    handOut(assistant, { scan: number, code: said, cashFen: order.totalFen });
  const guesses = await Promise.all(Array.from({ length: 5 }, () => say(other(old))));
  const said = guesses.map((answer) => (answer.ok ? "ok" : answer.code)).sort();
  expect(said).toEqual(["COLLECTION_CODE_ENDED", ...Array(4).fill("COUNTER_WRONG")]);
  expect(await say(old)).toMatchObject({ code: "COUNTER_WRONG" });
  const fresh = await code();
  expect(await smsOf(number, "collection.code")).toMatchObject([{ params: { code: fresh } }]);
  expect(await say(fresh)).toMatchObject({ ok: true });
});

test("another buyer's code opens nothing, and after fifteen tries nothing does that day", async () => {
  const [one, two] = [await waitingAtStation(), await waitingAtStation()];
  const say = async (code: string) =>
    handOut(one.assistant, { scan: one.number, code, cashFen: one.order.totalFen });
  expect(await say(await two.code())).toMatchObject({ code: "COUNTER_WRONG" });
  for (let times = 0; times < 14; times += 1) await say(other(await one.code()));
  const last = await one.code();
  for (let times = 0; times < 6; times += 1) {
    expect(await say(last)).toMatchObject({ code: "COLLECTION_TOO_MANY" });
  }
  expect(await one.row()).toMatchObject({ handedOutAt: null });
  expect(await one.code()).toBe(last);
});

test("of two parcels cash is due with the last one, also when both go over the counter at once", async () => {
  const { assistant, number, order, send, buyer, cashOf } = await sentToStation({ quantity: 2 });
  const { id: lineId } = first(order.lines);
  const parcels = [await send([{ lineId, quantity: 1 }]), await send()];
  expect(await markReady(assistant, { scan: number })).toMatchObject({ code: "PARCELS_SEVERAL" });
  for (const { waybill } of parcels) await markReady(assistant, { scan: waybill });
  const found = await findCollection(buyer, number, "zh");
  const give = (cashFen: number | null) => async (waiting: { waybill: string; code: string }) =>
    handOut(assistant, { scan: waiting.waybill, code: waiting.code, cashFen });
  const both = await Promise.all((found?.parcels ?? []).map(give(null)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "CASH_DUE" });
  expect(await cashOf()).toMatchObject({ place: "WITH_BUYER" });
  const left = (await findCollection(buyer, number, "zh"))?.parcels ?? [];
  expect(left).toHaveLength(1);
  expect(await give(order.totalFen)(first(left))).toMatchObject({ ok: true });
  expect(await cashOf()).toMatchObject({ place: "AT_STATION" });
});

test("a carrier brings a parcel to the station; that it is received only the station says", async () => {
  const { assistant, number, send, buyer, seller } = await sentToStation();
  const { waybill, id } = await send();
  const say = (status: "DELIVERED" | "LOST", minutes: number) =>
    followParcel(systemViewer("carrier YTO"), {
      carrierCode: "YTO",
      waybill,
      status,
      at: new Date(Date.now() + minutes * 60_000),
    });
  await say("DELIVERED", 1);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("TO_RECEIVE");
  expect(await receiveOrder(buyer, number)).toMatchObject({ code: "NOT_SHIPPED_YET" });
  expect(await markReady(assistant, { scan: waybill })).toMatchObject({ ok: true });
  await say("DELIVERED", 5);
  expect((await db.shipment.findUniqueOrThrow({ where: { id } })).status).toBe("READY_FOR_PICKUP");
  const correction = { number, parcelId: id, carrierCode: "YTO", waybill: newWaybill() };
  expect(await correctWaybill(seller, correction)).toMatchObject({ code: "TOO_LATE_TO_CORRECT" });
});
