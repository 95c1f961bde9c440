import { followParcel, shipOrder } from "@/lib/dispatch/mutations";
import { takeStock } from "@/lib/inventory/mutations";
import { receiveOrder } from "@/lib/orders/mutations";
import { findPointRegion } from "@/lib/places/queries";
import { systemViewer, type UserViewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { hashToken, newNumber, newToken } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";

type Bought = { product: string; quantity: number };

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

/** The columns of an order that its buyer fetches at a station. */
async function atStation(code: string) {
  const { id } = await db.station.findUniqueOrThrow({ where: { code }, select: { id: true } });
  const point = await findPointRegion(id);
  if (!point) throw new Error(`${code} hands out nothing`);
  const { provinceCode, province, city, district, nameZh, nameEn, addressZh } = point;
  const street = `${addressZh}（${nameZh}）`;
  const station = { stationId: id, stationZh: nameZh, stationEn: nameEn };
  const where = { provinceCode, province, city, district, township: "", street };
  return { delivery: "STATION" as const, ...station, ...where };
}

/** A cash order of the shopper as placing it leaves it; `station` is where it is fetched, `at` when it was placed. */
export async function placed(
  { product: slug, quantity }: Bought,
  buyer: UserViewer,
  station?: string,
  at = new Date(),
) {
  const product = await productOf(slug);
  const home = await db.address.findFirstOrThrow({ where: { userId: buyer.userId } });
  const line = lineOf(product, quantity);
  const money = { goodsFen: line.netFen, freightFen: FREIGHT, totalFen: line.netFen + FREIGHT };
  const { recipient, phone, provinceCode, province, city, district, township, street } = home;
  const door = { provinceCode, province, city, district, township, street };
  const place = station ? await atStation(station) : door;
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
        createdAt: at,
        orders: {
          create: {
            number: newNumber("D"),
            shopId: product.shopId,
            status: "CONFIRMED",
            ...{ createdAt: at, confirmedAt: at },
            ...money,
            weightG: line.weightG,
            ...{ recipient, phone, ...place },
            shipBy: inFuture(72 * HOUR, at),
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

export type Placed = Awaited<ReturnType<typeof placed>>;

export const parcelOf = ({ order }: Placed) => ({
  carrierCode: "YTO",
  waybill: `YT${order.number.slice(1)}`,
});

/** On its way. */
export const sent = async (bought: Placed, seller: UserViewer) =>
  surely(shipOrder(seller, { number: bought.order.number, ...parcelOf(bought) }));

/** Sent, delivered and taken by the buyer. */
export async function received(
  bought: Placed,
  { buyer, seller }: Record<"buyer" | "seller", UserViewer>,
) {
  await sent(bought, seller);
  const fact = { ...parcelOf(bought), status: "DELIVERED" as const, at: new Date() };
  const place = { zh: "本人签收", en: "By the receiver" };
  await followParcel(systemViewer("demo-carrier"), { ...fact, place });
  await surely(receiveOrder(buyer, bought.order.number));
}
