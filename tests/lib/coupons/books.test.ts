import { expect, test } from "vitest";
import { getMoneyOnItsWay } from "@/lib/orders/queries";
import { createRefund } from "@/lib/payments/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct, viewerOf } from "@/tests/factories";
import { createCoupon } from "@/tests/factories/coupons";
import { first } from "@/tests/factories/shops";
import { buy, groupOf } from "@/tests/lib/checkout/shopper";
import { payOrder } from "@/tests/lib/ledger/paid";
import { bought, shopperWith } from "./shopping";

async function booksOf(orderId: string) {
  const legs = await db.ledgerLeg.groupBy({
    by: ["account", "part"],
    where: { orderId },
    _sum: { amountFen: true },
  });
  return Object.fromEntries(
    legs.map(({ account, part, _sum }) => [part ?? account, Number(_sum.amountFen)]),
  );
}

async function withFee(priceFen: number) {
  const item = await createProduct({ priceFen, stock: 50 });
  const startsOn = new Date("2020-01-01");
  await db.feeRule.create({ data: { shopId: item.shop.id, basisPoints: 333, startsOn } });
  return item;
}

test("what a shop takes off, it earns less, and the county's share is of what is left", async () => {
  const item = await withFee(2500);
  await createCoupon({ shop: item.shop });
  const { group } = await bought([item]);
  await payOrder(group);
  expect(await booksOf(first(group.orders).id)).toEqual({
    ...{ PROVIDER_CLEARING: 2600, GOODS: -2000, FREIGHT: -600, FEE: 67, PLATFORM_FEE: -67 },
  });
});

test("what the county takes off, it pays: the shop earns as much as ever", async () => {
  const item = await withFee(999);
  const coupon = await createCoupon({ offFen: 700 });
  const { group } = await bought([item], 3);
  await payOrder(group);
  const order = first(group.orders);
  const whole = { GOODS: -2997, FREIGHT: -800, FEE: 100, PLATFORM_FEE: -100 };
  expect(await booksOf(order.id)).toEqual({
    ...{ ...whole, PROVIDER_CLEARING: 3097, COUPON_EXPENSE: 700 },
  });
  const refund = (quantity?: number) =>
    inTransaction((tx) =>
      createRefund(tx, {
        orderId: order.id,
        reason: "TEST",
        ...(quantity && { lines: [{ orderLineId: first(order.lines).id, quantity }] }),
      }),
    );
  await refund(1);
  // A third of what was paid to the buyer, and the county's part of it to the county: rounded for neither twice.
  expect(await booksOf(order.id)).toMatchObject({
    ...{ GOODS_BACK: 765 + 233, COUPON_EXPENSE: 467, REFUND_DUE: -765, FEE_BACK: -33 },
  });
  await refund();
  expect(await booksOf(order.id)).toMatchObject({
    ...{ GOODS_BACK: 2997, FREIGHT_BACK: 800, FEE_BACK: -100 },
    ...{ COUPON_EXPENSE: 0, PLATFORM_FEE: 0, REFUND_DUE: -3097 },
  });
  await db.coupon.update({ where: { id: coupon.id }, data: { endsAt: new Date() } });
});

test("paid at the door, the carrier takes what is left after the coupon", async () => {
  const item = await createProduct({ priceFen: 2500, stock: 50 });
  await db.shop.update({ where: { id: item.shop.id }, data: { allowsCod: true } });
  const coupon = await createCoupon();
  const viewer = await shopperWith([item]);
  const group = await groupOf(await buy(viewer, { method: "CASH_ON_DELIVERY" }));
  const order = first(group.orders);
  expect(await booksOf(order.id)).toEqual({
    ...{ CASH_DUE: 2600, GOODS: -2500, FREIGHT: -600, COUPON_EXPENSE: 500 },
  });
  const cash = await db.cashOnDelivery.findUniqueOrThrow({ where: { orderId: order.id } });
  expect(cash.amountFen).toBe(order.totalFen);
  const keeper = await db.shopMember.findFirstOrThrow({ where: { shopId: item.shop.id } });
  expect(await getMoneyOnItsWay(await viewerOf({ id: keeper.userId }), null)).toBe(3100);
  await db.coupon.update({ where: { id: coupon.id }, data: { endsAt: new Date() } });
});
