import { beforeEach, expect, test } from "vitest";
import { DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { freshenAll } from "@/lib/reporting/mutations";
import { getCountyAlerts } from "@/lib/reporting/queries";
import { createOrder, createProduct, createShop, createUser, viewerOf } from "@/tests/factories";
import { now } from "./check";
import { sell } from "./market";
import { officer } from "./people";

const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);

beforeEach(() => db.shop.updateMany({ data: { status: "CLOSED" } }));

async function openShop(openedAt: Date) {
  const shop = await createShop();
  await db.shop.update({ where: { id: shop.id }, data: { status: "OPEN", openedAt } });
  return shop;
}

async function soldLast(days: number) {
  const shop = await openShop(daysAgo(200));
  const item = await createProduct({ shop });
  await sell({
    goods: [{ item, quantity: 1 }],
    at: daysAgo(days),
    buyer: { phone: "+8613711119999" },
  });
  return shop;
}

const silentIds = async () =>
  (await getCountyAlerts(await officer(), "zh", now))?.silent.map(({ id, count }) => [id, count]);

test("a shop is silent once it has sold nothing for more than thirty days", async () => {
  const long = await soldLast(80);
  const just = await soldLast(31);
  await soldLast(30);
  await freshenAll();
  expect(await silentIds()).toEqual([
    [long.id, 80],
    [just.id, 31],
  ]);
});

test("a shop that never sold counts from its opening; a new one has time", async () => {
  const never = await openShop(daysAgo(45));
  await openShop(daysAgo(12));
  await freshenAll();
  expect(await silentIds()).toEqual([[never.id, 45]]);
});

test("a shop that has closed for the season is not silent", async () => {
  const shop = await openShop(daysAgo(90));
  const season = { closedFrom: daysAgo(20), closedTo: daysAgo(-20) };
  await db.shop.update({ where: { id: shop.id }, data: season });
  expect(await silentIds()).toEqual([]);
});

test("late parcels are counted by shop, and as a share of what was due", async () => {
  const shop = await openShop(daysAgo(10));
  const made = await createProduct({ shop });
  const due = async (shipBy: Date, shippedAt: Date | null) => {
    const { orders } = await createOrder({ products: [made], status: "CONFIRMED" });
    await db.order.update({ where: { id: orders[0]?.id ?? "" }, data: { shipBy, shippedAt } });
  };
  await db.order.updateMany({ data: { shipBy: null } });
  await due(daysAgo(1), null);
  await due(daysAgo(2), null);
  await due(daysAgo(3), daysAgo(2));
  await due(daysAgo(5), daysAgo(6));
  await due(daysAgo(-1), null);
  await due(daysAgo(60), daysAgo(50));
  expect(await getCountyAlerts(await officer(), "zh", now)).toMatchObject({
    late: [{ id: shop.id, count: 2 }],
    due: 4,
    lateOfDue: 3,
  });
});

test("nobody but the county's office is alarmed", async () => {
  expect(await getCountyAlerts(await viewerOf(await createUser()), "zh", now)).toBeNull();
});
