import type { OrderStatus } from "@/lib/platform/db";
import { db } from "@/lib/platform/db";
import { hashToken, newNumber, newToken } from "@/lib/platform/ids";
import { createUser } from "./people";
import { createProduct } from "./shops";

type Wishes = {
  buyer?: { id: string } | { guestHash: string };
  products?: Awaited<ReturnType<typeof createProduct>>[];
  quantity?: number;
  method?: "ONLINE" | "CASH_ON_DELIVERY";
  status?: Extract<OrderStatus, "PENDING_PAYMENT" | "CONFIRMED">;
  payBy?: Date;
};

const FREIGHT = 600;
const HALF_HOUR = 30 * 60_000;

const address = {
  recipient: "李女士",
  phone: "+8613912345678",
  provinceCode: "110000",
  province: "北京市",
  city: "北京市",
  district: "东城区",
  township: "东华门街道",
  street: "某胡同 1 号",
};

/** What placing leaves behind: lines, the first event, and stock held (unpaid) or sold (confirmed). */
function orderData(
  item: Awaited<ReturnType<typeof createProduct>>,
  wishes: Required<Omit<Wishes, "buyer" | "products">>,
) {
  const { product, variant, shop } = item;
  const goodsFen = variant.priceFen * wishes.quantity;
  return {
    number: newNumber("D"),
    shopId: shop.id,
    status: wishes.status,
    goodsFen,
    freightFen: FREIGHT,
    totalFen: goodsFen + FREIGHT,
    weightG: variant.grossWeightG * wishes.quantity,
    ...(wishes.status === "CONFIRMED" && { shipBy: new Date(Date.now() + 72 * 3_600_000) }),
    ...address,
    lines: {
      create: {
        variantId: variant.id,
        productId: product.id,
        productSlug: product.slug,
        titleZh: product.titleZh,
        titleEn: product.titleEn,
        labelZh: variant.labelZh,
        labelEn: variant.labelEn,
        unitFen: variant.priceFen,
        quantity: wishes.quantity,
        netFen: goodsFen,
        weightG: variant.grossWeightG * wishes.quantity,
        netWeightG: (variant.netWeightG ?? 0) * wishes.quantity,
        returnPolicy: product.returnPolicy,
      },
    },
    events: { create: { to: wishes.status, kind: "placed", actorKind: "user" } },
  };
}

async function takeStock(
  orderId: string,
  stockItemId: string,
  wishes: Required<Pick<Wishes, "quantity" | "status" | "payBy">>,
) {
  const held = wishes.status === "PENDING_PAYMENT";
  await db.reservation.create({
    data: {
      orderId,
      stockItemId,
      quantity: wishes.quantity,
      status: held ? "HELD" : "COMMITTED",
      ...(held && { expiresAt: wishes.payBy }),
    },
  });
  const change = wishes.quantity;
  if (held) {
    await db.stockItem.update({
      where: { id: stockItemId },
      data: { reserved: { increment: change } },
    });
    return;
  }
  await db.stockItem.update({
    where: { id: stockItemId },
    data: { onHand: { decrement: change } },
  });
  await db.stockMovement.create({ data: { stockItemId, kind: "SALE", change: -change, orderId } });
}

/**
 * An order group with one order per product's shop, as if just placed: unpaid online by default.
 * A CONFIRMED one is cash on delivery, so that no payment is missing.
 */
export async function createOrder(wishes: Wishes = {}) {
  const products = wishes.products ?? [await createProduct()];
  const buyer = wishes.buyer ?? (await createUser());
  const status = wishes.status ?? "PENDING_PAYMENT";
  const all = {
    quantity: wishes.quantity ?? 1,
    status,
    method: wishes.method ?? (status === "CONFIRMED" ? "CASH_ON_DELIVERY" : "ONLINE"),
    payBy: wishes.payBy ?? new Date(Date.now() + HALF_HOUR),
  } as const;
  const drafts = products.map((product) => orderData(product, all));
  const goodsFen = drafts.reduce((sum, draft) => sum + draft.goodsFen, 0);
  const freightFen = FREIGHT * drafts.length;
  const group = await db.orderGroup.create({
    data: {
      number: newNumber("G"),
      ...("id" in buyer ? { userId: buyer.id } : { guestHash: buyer.guestHash }),
      phone: address.phone,
      method: all.method,
      goodsFen,
      freightFen,
      totalFen: goodsFen + freightFen,
      buyerKey: "id" in buyer ? buyer.id : buyer.guestHash,
      idempotencyKey: newToken(),
      requestHash: hashToken("factory"),
      ...(all.method === "ONLINE" && { payBy: all.payBy }),
      orders: { create: drafts },
    },
    include: { orders: { include: { lines: true } } },
  });
  for (const product of products) {
    const order = group.orders.find(({ shopId }) => shopId === product.shop.id);
    const stockItemId = product.variant.stockItem?.id;
    if (order && stockItemId) await takeStock(order.id, stockItemId, all);
  }
  return group;
}
