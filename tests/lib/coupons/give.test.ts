import { expect, test } from "vitest";
import { endCoupon, endFunded, fundCoupon, giveCoupon } from "@/lib/coupons/mutations";
import { listCoupons, listFunded, listTickets } from "@/lib/coupons/queries";
import { businessDay, DAY, dayEnds, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createOfficer,
  createShop,
  createUser,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { couponTerms } from "@/tests/factories/coupons";
import { waitingJobs } from "@/tests/support/waiting-jobs";
import { counted, each } from "./shopping";

async function keeper() {
  const shop = await createShop();
  return { shop, viewer: await viewerOf(shop.owner), input: { shopId: shop.id, ...couponTerms() } };
}

test("a coupon runs from now to the end of its last day, and everybody sees it", async () => {
  const { shop, viewer, input } = await keeper();
  const made = await giveCoupon(viewer, { ...input, days: 3 });
  if (!made.ok) throw new Error(made.code);
  const today = businessDay(new Date());
  const [coupon] = await listCoupons(viewer, shop.id);
  expect(coupon).toMatchObject({
    ...{ id: made.data.id, state: "RUNNING", used: 0, mostUses: 50, budgetFen: null },
    endsAt: inFuture(2 * DAY, dayEnds(today)),
  });
  expect(await listTickets(shop.id)).toMatchObject([{ id: made.data.id, shopId: shop.id }]);
  const keys = (await waitingJobs()).map(({ key }) => key);
  expect(keys).toContain(`spoil-coupons:${made.data.id}:1`);
  const log = await db.actionLog.findFirst({ where: { subject: `shop:${shop.id}` } });
  expect(log).toMatchObject({ action: "coupon:give", actorId: shop.owner.id });
});

test("who ends it early takes it from nobody who has ordered, and twice is once", async () => {
  const { shop, viewer, input } = await keeper();
  const made = await giveCoupon(viewer, input);
  if (!made.ok) throw new Error(made.code);
  await db.coupon.update({ where: { id: made.data.id }, data: { mostUses: 3 } });
  expect(await endCoupon(viewer, made.data)).toMatchObject({ ok: true });
  expect(await endCoupon(viewer, made.data)).toMatchObject({ ok: true });
  expect(await listTickets(shop.id)).toEqual([]);
  expect(await listCoupons(viewer, shop.id)).toMatchObject([{ state: "OVER" }]);
  expect(await counted(made.data.id)).toEqual({ used: 0, givenFen: 0 });
  const acts = await db.actionLog.count({ where: { action: "coupon:end" } });
  expect(acts).toBe(1);
});

test("the same coupon pressed twice at once runs once, and only so many run", async () => {
  const { shop, viewer, input } = await keeper();
  const same = await each(4, () => giveCoupon(viewer, input));
  expect(same.filter(({ ok }) => ok)).toHaveLength(1);
  expect(same.find(({ ok }) => !ok)).toMatchObject({ code: "COUPON_SAME" });
  const more = await each(8, () => giveCoupon(viewer, { shopId: shop.id, ...couponTerms() }));
  expect(more.filter(({ ok }) => ok)).toHaveLength(5);
  expect(more.find(({ ok }) => !ok)).toMatchObject({ code: "COUPONS_TOO_MANY" });
});

test("other shops, strangers and assistants give and end nothing", async () => {
  const { shop, viewer, input } = await keeper();
  const made = await giveCoupon(viewer, input);
  if (!made.ok) throw new Error(made.code);
  const assistant = await createAssistant();
  const consent = await createConsent({ shop, assistant });
  const others = [
    await viewerOf((await createShop()).owner),
    await viewerOf(await createUser()),
    await startActing({ id: consent.id, assistantId: assistant.id }),
  ];
  for (const other of others) {
    expect(await giveCoupon(other, { ...input, offFen: 99 })).toMatchObject({ code: "NOT_FOUND" });
    expect(await endCoupon(other, made.data)).toMatchObject({ code: "NOT_FOUND" });
    expect(await listCoupons(other, shop.id)).toEqual([]);
    expect(await listFunded(other)).toEqual([]);
  }
});

test("the county's begins on its day, and a shop's keeper ends none of it", async () => {
  const officer = await createOfficer();
  const today = businessDay(new Date());
  const terms = { ...couponTerms(), budgetFen: 10_000 };
  expect(await fundCoupon(officer, { ...terms, startsOn: "2020-01-01" })).toMatchObject({
    code: "DAY_PAST",
  });
  const startsOn = businessDay(inFuture(2 * DAY));
  const later = await fundCoupon(officer, { ...terms, startsOn });
  const now = await fundCoupon(officer, { ...terms, ...couponTerms(), startsOn: today });
  if (!later.ok || !now.ok) throw new Error("not made");
  const { viewer, shop } = await keeper();
  expect(await listTickets(shop.id)).toMatchObject([{ id: now.data.id, shopId: null }]);
  expect(await endFunded(viewer, now.data)).toMatchObject({ code: "NOT_FOUND" });
  expect(await endCoupon(viewer, now.data)).toMatchObject({ code: "NOT_FOUND" });
  expect(await endFunded(officer, later.data)).toMatchObject({ ok: true });
  expect(await listFunded(officer)).toMatchObject([{ state: "RUNNING" }, { state: "OVER" }]);
});
