import { expect, test } from "vitest";
import { findAskable } from "@/lib/aftersales/queries";
import { mindCollection } from "@/lib/collection/clock";
import { handOut, markReady } from "@/lib/collection/mutations";
import { listShelf } from "@/lib/collection/queries";
import { findOrder } from "@/lib/orders/queries";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { waitingAtStation } from "@/tests/factories/collection";
import { waitingJobs } from "@/tests/support/waiting-jobs";

const told = async (number: string) =>
  (
    await db.smsMessage.findMany({
      where: { params: { path: ["number"], equals: number }, kind: { startsWith: "collection" } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    })
  ).map(({ kind, params }) => [kind, Object(params).days]);

test("who does not come is reminded after one day and after three, once each", async () => {
  const { parcel, number, row } = await waitingAtStation();
  const { readyAt } = await row();
  const jobs = (await waitingJobs()).filter(({ key }) => key === `mind-collection:${parcel.id}`);
  expect(jobs).toHaveLength(1);
  for (const days of [0.9, 1, 1, 2.5, 3, 3, 6.9]) {
    const now = inFuture(days * DAY, readyAt);
    await Promise.all([mindCollection(parcel.id, now), mindCollection(parcel.id, now)]);
  }
  expect(await told(number)).toEqual([
    ["collection.ready", undefined],
    ["collection.waiting", 6],
    ["collection.waiting", 4],
  ]);
});

test("after a week it goes back: buyer and shop read why, and the buyer may ask for the money", async () => {
  const { parcel, number, row, code, assistant, buyer, seller, order } = await waitingAtStation();
  const { readyAt } = await row();
  const right = await code();
  await mindCollection(parcel.id, inFuture(7 * DAY, readyAt));
  await mindCollection(parcel.id, inFuture(8 * DAY, readyAt));
  expect((await told(number)).at(-1)).toEqual(["collection.back", undefined]);
  const notices = { kind: "collection.toShop", userId: seller.userId };
  expect(await db.notification.count({ where: notices })).toBe(1);
  const seen = await findOrder(buyer, number, "zh");
  expect(seen?.parcels[0]?.status).toBe("RETURNING");
  expect(seen?.events[0]?.kind).toBe("NOT_COLLECTED");
  expect((await findAskable(buyer, number, "zh"))?.kinds).toContain("REFUND_ONLY");
  const late = { scan: number, code: right, cashFen: order.totalFen };
  expect(await handOut(assistant, late)).toMatchObject({ code: "COUNTER_WRONG" });
  expect(await markReady(assistant, { scan: number })).toMatchObject({ code: "PARCEL_ASTRAY" });
  expect(await listShelf(assistant, "ready")).toEqual([]);
});

test("the last minute has one end: handed out, or on its way back", async () => {
  for (let round = 0; round < 3; round += 1) {
    const { parcel, number, row, code, assistant, order, cashOf } = await waitingAtStation();
    const { readyAt } = await row();
    const wish = { scan: number, code: await code(), cashFen: order.totalFen };
    const [given] = await Promise.all([
      handOut(assistant, wish),
      mindCollection(parcel.id, inFuture(7 * DAY, readyAt)),
    ]);
    const { handedOutAt, backAt } = await row();
    expect([handedOutAt !== null, backAt !== null]).toEqual([given.ok, !given.ok]);
    expect((await cashOf()).place).toBe(given.ok ? "AT_STATION" : "WITH_BUYER");
  }
});
