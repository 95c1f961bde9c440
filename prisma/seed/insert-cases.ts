import {
  agree,
  askAfterSale,
  dispute,
  finishCase,
  offer,
  refuse,
  sendBack,
  tickCases,
} from "@/lib/aftersales/mutations";
import { followParcel, shipOrder } from "@/lib/dispatch/mutations";
import { takeStock } from "@/lib/inventory/mutations";
import { receiveOrder } from "@/lib/orders/mutations";
import { countOutRefund } from "@/lib/payments/mutations";
import { cashCode } from "@/lib/payments/queries";
import { systemViewer, type UserViewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { hashToken, newNumber, newToken } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { demo } from "./content";
import { viewerOf } from "./viewer";

type Bought = (typeof demo.cases)[number];
type Cast = { buyer: UserViewer; seller: UserViewer; assistant: UserViewer };
type Seen = { number: string; version: number };

const FREIGHT = 800;

/** The next step of the story; one that is refused stops the seed. */
export async function surely<T>(step: Promise<Result<T>>): Promise<T> {
  const result = await step;
  if (!result.ok) throw new Error(`The demo's story: ${result.code}`);
  return result.data;
}

const productOf = (slug: string) =>
  db.product.findUniqueOrThrow({
    where: { slug },
    include: {
      images: { orderBy: { sort: "asc" }, take: 1, include: { asset: { select: { key: true } } } },
      variants: { orderBy: { sort: "asc" }, take: 1 },
    },
  });

function lineOf(product: Awaited<ReturnType<typeof productOf>>, quantity: number) {
  const [variant] = product.variants;
  if (!variant) throw new Error(`${product.slug} has no variant`);
  return {
    variantId: variant.id,
    productId: product.id,
    productSlug: product.slug,
    titleZh: product.titleZh,
    titleEn: product.titleEn,
    labelZh: variant.labelZh,
    labelEn: variant.labelEn,
    imageKey: product.images[0]?.asset.key ?? null,
    unitFen: variant.priceFen,
    quantity,
    netFen: variant.priceFen * quantity,
    weightG: variant.grossWeightG * quantity,
    netWeightG: (variant.netWeightG ?? 0) * quantity,
    returnPolicy: product.returnPolicy,
  };
}

/** A cash order of the shopper as placing it leaves it. */
async function placed({ product: slug, quantity }: Bought, buyer: UserViewer) {
  const product = await productOf(slug);
  const home = await db.address.findFirstOrThrow({ where: { userId: buyer.userId } });
  const line = lineOf(product, quantity);
  const money = { goodsFen: line.netFen, freightFen: FREIGHT, totalFen: line.netFen + FREIGHT };
  const { recipient, phone, provinceCode, province, city, district, township, street } = home;
  return inTransaction(async (tx) => {
    const group = await tx.orderGroup.create({
      data: {
        number: newNumber("G"),
        userId: buyer.userId,
        phone,
        method: "CASH_ON_DELIVERY",
        ...money,
        buyerKey: buyer.userId,
        idempotencyKey: newToken(),
        requestHash: hashToken("demo"),
        orders: {
          create: {
            number: newNumber("D"),
            shopId: product.shopId,
            status: "CONFIRMED",
            ...money,
            weightG: line.weightG,
            ...{ recipient, phone, provinceCode, province, city, district, township, street },
            shipBy: inFuture(72 * HOUR),
            lines: { create: line },
            events: { create: { to: "CONFIRMED", kind: "placed", actorKind: "user" } },
          },
        },
      },
      include: { orders: { include: { lines: true } } },
    });
    const [order] = group.orders;
    const [bought] = order?.lines ?? [];
    if (!order || !bought) throw new Error("A demo order has no line.");
    await surely(takeStock(tx, [{ orderId: order.id, lines: [bought] }]));
    return { order, lineId: bought.id };
  });
}

/** Sent, delivered and taken by the buyer. */
async function received({ order }: Awaited<ReturnType<typeof placed>>, { buyer, seller }: Cast) {
  const parcel = { carrierCode: "YTO", waybill: `YT${order.number.slice(1)}` };
  await surely(shipOrder(seller, { number: order.number, ...parcel }));
  const fact = { ...parcel, status: "DELIVERED" as const, at: new Date() };
  const place = { zh: "本人签收", en: "By the receiver" };
  await followParcel(systemViewer("demo-carrier"), { ...fact, place });
  await surely(receiveOrder(buyer, order.number));
}

async function countOut({ assistant }: Cast, number: string) {
  const one = await db.afterSale.findUniqueOrThrow({
    where: { number },
    select: {
      order: { select: { number: true } },
      refund: { select: { id: true, codeTries: true } },
    },
  });
  if (!one.refund) throw new Error("The demo refunded nothing.");
  const paid = { order: one.order.number, code: cashCode(one.refund) };
  await surely(countOutRefund(assistant, paid));
  await finishCase(one.refund.id);
}

const seenNow = async (number: string): Promise<Seen> => {
  const { version } = await db.afterSale.findUniqueOrThrow({ where: { number } });
  return { number, version };
};

const stories: Record<Bought["story"], (cast: Cast, number: string) => Promise<unknown>> = {
  bought: async () => undefined,
  asked: async () => undefined,
  silent: () => tickCases(inFuture(49 * HOUR)),
  offered: async ({ seller }, number) =>
    surely(offer(seller, { ...(await seenNow(number)), amountFen: 2_000 })),
  sentBack: async ({ seller, buyer }, number) => {
    await surely(agree(seller, await seenNow(number)));
    const parcel = { carrierCode: "YTO", waybill: `YT9${number.slice(1)}` };
    await surely(sendBack(buyer, { ...(await seenNow(number)), ...parcel }));
  },
  disputed: async ({ seller, buyer }, number) => {
    const why = { why: "NOT_SO", note: "装箱时数过，四袋都在" };
    await surely(refuse(seller, { ...(await seenNow(number)), ...why }));
    await surely(dispute(buyer, await seenNow(number)));
  },
  done: async (cast, number) => {
    await surely(agree(cast.seller, await seenNow(number)));
    await countOut(cast, number);
  },
};

async function tell(one: Bought, cast: Cast) {
  const bought = await placed(one, cast.buyer);
  await received(bought, cast);
  if (!one.ask) return;
  const { quantity, ...ask } = one.ask;
  const lines = [{ lineId: bought.lineId, quantity }];
  const wish = { ...ask, order: bought.order.number, lines, photos: [], voice: null };
  const { number } = await surely(askAfterSale(cast.buyer, { ...wish, key: newToken() }));
  await stories[one.story](cast, number);
}

/** What the shopper of the demo bought and asks money back for, one in each state; the silent one first. */
export async function insertCases() {
  const [buyer, millet, bakery, assistant] = await Promise.all(
    ["+8613800138000", "+8613800138001", "+8613800138002", "+8613800138004"].map(viewerOf),
  );
  if (!buyer || !millet || !bakery || !assistant) return;
  const inOrder = [...demo.cases].sort(
    (a, b) => Number(b.story === "silent") - Number(a.story === "silent"),
  );
  for (const one of inOrder) {
    const seller = one.product === "millet-biscuits" ? bakery : millet;
    await tell(one, { buyer, seller, assistant });
  }
}
