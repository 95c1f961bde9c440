import { expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { listToPick } from "@/lib/dispatch/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, viewerOf } from "@/tests/factories";
import { newWaybill, strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

const picked = async (viewer: Viewer) => {
  const { rows } = await listToPick(viewer, { shopId: null, locale: "zh" });
  return rows.map(({ variantId, quantity, orders }) => ({ variantId, quantity, orders }));
};

test("the pick list adds up what is still to pack, and strangers have none of it", async () => {
  const product = await createProduct();
  const orders = [];
  for (const quantity of [2, 3]) {
    const group = await createOrder({ products: [product], status: "CONFIRMED", quantity });
    orders.push(first(group.orders));
  }
  const member = await db.shopMember.findFirstOrThrow({ where: { shopId: product.shop.id } });
  const seller = await viewerOf({ id: member.userId });
  const variantId = product.variant.id;
  expect(await picked(seller)).toEqual([{ variantId, quantity: 5, orders: 2 }]);

  const { number, lines } = first(orders);
  await shipOrder(seller, {
    ...{ number, carrierCode: "YTO", waybill: newWaybill() },
    lines: [{ lineId: first(lines).id, quantity: 1 }],
  });
  expect(await picked(seller)).toEqual([{ variantId, quantity: 4, orders: 2 }]);
  for (const viewer of await strangers()) {
    expect((await picked(viewer)).map((row) => row.variantId)).not.toContain(variantId);
  }
});
