import { db } from "@/lib/platform/db";
import { newId, newNumber, newToken } from "@/lib/platform/ids";
import type { createProduct } from "@/tests/factories";

export type Goods = Awaited<ReturnType<typeof createProduct>>;

export type Sale = {
  /** All of one shop. */
  goods: { item: Goods; quantity: number }[];
  at: Date;
  buyer: { id: string } | { phone: string };
  provinceCode?: string;
  discountFen?: number;
  freightFen?: number;
  borneFen?: number;
};

const lineOf = (orderId: string, item: Goods, quantity: number, discountFen: number) => ({
  id: newId(),
  orderId,
  variantId: item.variant.id,
  productId: item.product.id,
  productSlug: item.product.slug,
  titleZh: item.product.titleZh,
  titleEn: item.product.titleEn,
  labelZh: item.variant.labelZh,
  labelEn: item.variant.labelEn,
  unitFen: item.variant.priceFen,
  quantity,
  discountFen,
  netFen: item.variant.priceFen * quantity - discountFen,
  weightG: item.variant.grossWeightG * quantity,
  netWeightG: (item.variant.netWeightG ?? 0) * quantity,
  returnPolicy: item.product.returnPolicy,
});

/** What left the shelf for an order came in for it, so that shelves never run empty. */
async function moveStock(orderId: string, stockItemId: string, quantity: number) {
  const kind = quantity > 0 ? "SALE" : "RETURN";
  await db.stockMovement.create({ data: { stockItemId, kind, change: -quantity, orderId } });
  await db.stockMovement.create({ data: { stockItemId, kind: "ADJUSTMENT", change: quantity } });
}

/** An order paid online at this moment, with its payment, lines, stock and history. */
export async function sell(sale: Sale) {
  const { goods, at, buyer, provinceCode = "110000", discountFen = 0 } = sale;
  const { freightFen = 600, borneFen = 0 } = sale;
  const orderId = newId();
  const lines = goods.map(({ item, quantity }, index) =>
    lineOf(orderId, item, quantity, index === 0 ? discountFen : 0),
  );
  const goodsFen = lines.reduce((sum, line) => sum + line.unitFen * line.quantity, 0);
  const totalFen = goodsFen - discountFen + freightFen;
  const amounts = { goodsFen, discountFen, freightFen, totalFen };
  const address = { province: "", city: "", district: "", township: "", street: "" };
  const group = await db.orderGroup.create({
    data: {
      number: newNumber("G"),
      ...("id" in buyer ? { userId: buyer.id } : { guestHash: newToken() }),
      phone: "phone" in buyer ? buyer.phone : "+8613900000000",
      ...{ method: "ONLINE", ...amounts, buyerKey: newToken(), createdAt: at },
      ...{ idempotencyKey: newToken(), requestHash: "test" },
      orders: {
        create: {
          ...{ id: orderId, number: newNumber("D"), ...amounts, borneFen, status: "CONFIRMED" },
          ...{ shopId: goods[0]?.item.shop.id ?? "", confirmedAt: at, shipBy: at, createdAt: at },
          ...{ weightG: lines.reduce((sum, line) => sum + line.weightG, 0) },
          ...{ recipient: "李女士", phone: "+8613900000000", provinceCode, ...address },
          events: { create: { to: "CONFIRMED", kind: "PAID", actorKind: "user", at } },
        },
      },
      payments: { create: { provider: "STRIPE", amountFen: totalFen, status: "SUCCEEDED" } },
    },
    include: { payments: true },
  });
  await db.orderLine.createMany({ data: lines });
  const paymentId = group.payments[0]?.id ?? "";
  await db.paymentSplit.create({ data: { paymentId, orderId, capturedFen: totalFen } });
  for (const { item, quantity } of goods)
    await moveStock(orderId, item.variant.stockItem?.id ?? "", quantity);
  return { orderId, paymentId, groupId: group.id, lines, totalFen };
}

export type Sold = Awaited<ReturnType<typeof sell>>;

type Part = { orderLineId: string; quantity: number; amountFen: number };

/** Money that goes back, of these lines or of none. */
export async function refund(sold: Sold, amountFen: number, lines: Part[] = []) {
  const { orderId, paymentId } = sold;
  await db.paymentSplit.updateMany({
    where: { orderId, paymentId },
    data: { refundedFen: { increment: amountFen } },
  });
  const data = { orderId, paymentId, amountFen, reason: "test", lines: { create: lines } };
  return db.refund.create({ data });
}

/** Moves an order on, with its event; a cancelled one gives back goods and money. */
export async function move(sold: Sold, to: "COMPLETED" | "CANCELLED") {
  const { orderId, lines, totalFen } = sold;
  await db.order.update({ where: { id: orderId }, data: { status: to } });
  const event = { orderId, from: "CONFIRMED" as const, to, kind: to, actorKind: "user" };
  await db.orderEvent.create({ data: event });
  if (to === "COMPLETED") return;
  const parts = lines.map(({ id, quantity, netFen }) => ({
    ...{ orderLineId: id, quantity, amountFen: netFen },
  }));
  await refund(sold, totalFen, parts);
  for (const { variantId, quantity } of lines) {
    const { id } = await db.stockItem.findFirstOrThrow({ where: { variantId } });
    await moveStock(orderId, id, -quantity);
  }
}

/** The buyer paid by mistake once more, and all of that goes back. */
export async function payTwice({ orderId, groupId, totalFen }: Sold) {
  const payment = await db.payment.create({
    data: {
      ...{ groupId, provider: "STRIPE", attempt: 2, amountFen: totalFen, status: "CANCELLED" },
      splits: { create: { orderId, capturedFen: totalFen, refundedFen: totalFen } },
    },
  });
  await db.refund.create({
    data: { orderId, paymentId: payment.id, amountFen: totalFen, reason: "SECOND_PAYMENT" },
  });
}
