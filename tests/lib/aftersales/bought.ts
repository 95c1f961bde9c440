import { askAfterSale } from "@/lib/aftersales/mutations";
import { shipOrder } from "@/lib/dispatch/mutations";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { createOrder, createProduct, createUser, viewerOf } from "@/tests/factories";
import { newWaybill } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";
import { payOrder } from "../ledger/paid";

type Wishes = { quantity?: number; sent?: number; priceFen?: number };

/** An order that was paid online and sent, or a part of it, with both its sides. */
export async function boughtOrder({ quantity = 3, sent = quantity, priceFen = 999 }: Wishes = {}) {
  const product = await createProduct({ priceFen, stock: 500 });
  const buyer = await createUser({ name: "李女士" });
  const group = await createOrder({ buyer, products: [product], quantity });
  await payOrder(group);
  const order = first(group.orders);
  const lineId = first(order.lines).id;
  const member = await db.shopMember.findFirstOrThrow({ where: { shopId: product.shop.id } });
  const seller = await viewerOf({ id: member.userId });
  const lines = [{ lineId, quantity: sent }];
  const parcel = { number: order.number, carrierCode: "YTO", waybill: newWaybill(), lines };
  const shipped = await shipOrder(seller, parcel);
  if (!shipped.ok) throw new Error(shipped.code);
  return {
    order,
    lineId,
    seller,
    buyer: await viewerOf(buyer),
    shop: product.shop,
    variant: product.variant,
  };
}

export type Bought = Awaited<ReturnType<typeof boughtOrder>>;

export const wish = ({ order, lineId }: Pick<Bought, "order" | "lineId">, more = {}) => ({
  order: order.number,
  kind: "CLAIM" as const,
  reason: "SPOILED" as const,
  lines: [{ lineId, quantity: 1 }],
  percent: 50,
  note: "有三个坏了",
  photos: [],
  voice: null,
  key: newToken(),
  ...more,
});

/** A request of the buyer, and how it was seen. */
export async function asked(bought: Bought, more = {}) {
  const made = await askAfterSale(bought.buyer, wish(bought, more));
  if (!made.ok) throw new Error(made.code);
  return made.data.number;
}

export const seen = async (number: string) => {
  const { version } = await db.afterSale.findUniqueOrThrow({ where: { number } });
  return { number, version };
};

export const statusOf = async (number: string) =>
  (await db.afterSale.findUniqueOrThrow({ where: { number } })).status;

export const onHand = async (variantId: string) =>
  (await db.stockItem.findUniqueOrThrow({ where: { variantId } })).onHand;

export const refunds = (orderId: string) =>
  db.refund.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } });
