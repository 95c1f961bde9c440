import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, guest } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { put } from "@/tests/lib/cart/lines";
import { countsOf } from "@/tests/lib/inventory/stock";
import { buy, deliveryTo, groupOf, quoteFor } from "./shopper";

const cashShop = () => createShop({ allowsCod: true });

const buyByCash = (viewer: ReturnType<typeof guest>, phone: string) =>
  buy(viewer, { method: "CASH_ON_DELIVERY", delivery: deliveryTo(phone) });

test("cash on delivery is confirmed at once: stock is sold and the seller has a date and a notice", async () => {
  const viewer = guest();
  const item = await createProduct({ shop: await cashShop(), stock: 4 });
  await put(viewer, item, 3);
  const group = await groupOf(await buyByCash(viewer, newPhone()));
  expect(group.payBy).toBeNull();
  expect(group.orders[0]).toMatchObject({ status: "CONFIRMED", events: [{ to: "CONFIRMED" }] });
  const hours = ((group.orders[0]?.shipBy?.getTime() ?? 0) - group.createdAt.getTime()) / 3_600_000;
  expect(Math.round(hours)).toBe(72);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 1, reserved: 0 });
  expect(
    await db.notification.count({
      where: { user: { memberships: { some: { shopId: item.shop.id } } } },
    }),
  ).toBe(1);
});

test("every shop in the basket must take cash, and the sum has a limit", async () => {
  const viewer = guest();
  await put(viewer, await createProduct({ shop: await cashShop() }));
  expect((await quoteFor(viewer)).cash).toEqual({ offered: true });
  await put(viewer, await createProduct());
  expect((await quoteFor(viewer)).cash).toEqual({ offered: false, why: "SHOP", shops: ["老胡家"] });
  expect(await buyByCash(viewer, newPhone())).toMatchObject({ code: "CASH_NOT_OFFERED" });

  const rich = guest();
  await put(rich, await createProduct({ shop: await cashShop(), priceFen: 49_500 }));
  expect((await quoteFor(rich)).cash).toEqual({ offered: false, why: "TOO_MUCH", mostFen: 50_000 });
  expect(await buyByCash(rich, newPhone())).toMatchObject({ code: "CASH_TOO_MUCH" });
});

test("a phone owes for three deliveries at most, even when eight are ordered at once", async () => {
  const phone = newPhone();
  const item = await createProduct({ shop: await cashShop() });
  const answers = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const viewer = guest();
      await put(viewer, item);
      return buyByCash(viewer, phone);
    }),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    code: "CASH_TOO_MANY",
    detail: { limit: 3 },
  });
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 17, reserved: 0 });

  await db.order.updateMany({ where: { phone }, data: { deliveredAt: new Date() } });
  const viewer = guest();
  await put(viewer, item);
  expect(await buyByCash(viewer, phone)).toMatchObject({ ok: true });
});
