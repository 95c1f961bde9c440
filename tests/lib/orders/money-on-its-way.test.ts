import { expect, test } from "vitest";
import { receiveOrder } from "@/lib/orders/mutations";
import { getMoneyOnItsWay } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, createShop, viewerOf } from "@/tests/factories";
import { addMember, shippedOrder, strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

/** An order paid online, as the settled payment leaves it. */
async function paidOrder(shop: { id: string }, refundFen = 0) {
  const product = await createProduct({ shop, priceFen: 5_000 });
  const group = await createOrder({ products: [product], status: "CONFIRMED", method: "ONLINE" });
  const order = first(group.orders);
  await db.payment.create({
    data: {
      groupId: group.id,
      provider: "STRIPE",
      amountFen: group.totalFen,
      status: "SUCCEEDED",
      splits: {
        create: { orderId: order.id, capturedFen: order.totalFen, refundedFen: refundFen },
      },
      ...(refundFen > 0 && {
        refunds: {
          create: { orderId: order.id, amountFen: refundFen, reason: "x", status: "SUCCEEDED" },
        },
      }),
    },
  });
  return order;
}

test("money on its way is what was paid less what goes back, and cash at the door", async () => {
  const shop = await createShop();
  const owner = await viewerOf(shop.owner);
  expect(await getMoneyOnItsWay(owner, shop.id)).toBe(0);
  const paid = await paidOrder(shop, 1_000);
  const product = await createProduct({ shop, priceFen: 2_000 });
  const cash = first((await createOrder({ products: [product], status: "CONFIRMED" })).orders);
  await createOrder({ products: [product] });
  expect(await getMoneyOnItsWay(owner, null)).toBe(paid.totalFen - 1_000 + cash.totalFen);
});

test("what the buyer has received is on its way no more", async () => {
  const { buyer, seller, number, order } = await shippedOrder();
  expect(await getMoneyOnItsWay(seller, null)).toBe(order.totalFen);
  expect(await receiveOrder(buyer, number)).toMatchObject({ ok: true });
  expect(await getMoneyOnItsWay(seller, null)).toBe(0);
});

test("a packer and strangers see no money", async () => {
  const { shop } = await shippedOrder();
  for (const viewer of [await addMember(shop.id, "PACKER"), ...(await strangers())])
    expect(await getMoneyOnItsWay(viewer, shop.id)).toBe(0);
});
