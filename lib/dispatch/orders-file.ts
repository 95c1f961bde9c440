import "server-only";
import {
  addressSelect,
  amountSelect,
  axesOf,
  axesSelect,
  type Gift,
  giftSelect,
  lineSelect,
  toGift,
  toLine,
} from "@/lib/orders/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { livingParcels } from "@/lib/shipping/queries";
import { receiverOf, type ShopReceiver } from "./find-shop-order";
import { type SellerLabel, sellerLabel } from "./seller-label";
import { type ShopOrdersWanted, wantedWhere } from "./shop-orders";

const AT_ONCE = 200;
/** A shop's year; who needs more asks for fewer days at a time. */
const MOST = 10_000;

const select = {
  ...axesSelect,
  ...amountSelect,
  ...addressSelect,
  ...giftSelect,
  id: true,
  number: true,
  shopId: true,
  buyerNote: true,
  sellerNote: true,
  createdAt: true,
  shipBy: true,
  lines: { select: lineSelect, orderBy: { id: "asc" } },
  shipments: {
    ...livingParcels,
    select: { status: true, waybill: true, carrier: { select: { nameZh: true, nameEn: true } } },
  },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof select }>;

type OrderInFile = {
  number: string;
  at: Date;
  label: SellerLabel;
  isCash: boolean;
  lines: { title: string; label: string; quantity: number }[];
  /** Null for who packs and doesn't see the shop's money. */
  amounts: { goodsFen: Fen; freightFen: Fen; totalFen: Fen } | null;
  receiver: ShopReceiver;
  gift: Gift;
  buyerNote: string;
  sellerNote: string;
  parcels: { carrier: string; waybill: string }[];
  shippedAt: Date | null;
};

function toOrder(row: Row, seesMoney: boolean, locale: Locale, now: Date): OrderInFile {
  const pickups = row.shipments.flatMap((parcel, at) =>
    parcel.status === "READY_FOR_PICKUP" ? [{ id: String(at) }] : [],
  );
  return {
    number: row.number,
    at: row.createdAt,
    label: sellerLabel(axesOf({ ...row, shipments: pickups }, now), row.shipBy, now),
    isCash: row.group.method === "CASH_ON_DELIVERY",
    lines: row.lines.map((line) => toLine(line, locale)),
    amounts: seesMoney
      ? {
          goodsFen: fen(row.goodsFen - row.discountFen),
          freightFen: fen(row.freightFen),
          totalFen: fen(row.totalFen),
        }
      : null,
    receiver: receiverOf(row, row.status !== "CONFIRMED"),
    gift: toGift(row),
    buyerNote: row.buyerNote,
    sellerNote: row.sellerNote,
    parcels: row.shipments.map(({ carrier, waybill }) => ({
      carrier: pick(carrier, "name", locale),
      waybill,
    })),
    shippedAt: row.shippedAt,
  };
}

/** The orders of a list as a file takes them, the newest first; buyers are hidden where the page hides them. */
export async function* eachShopOrder(
  viewer: Viewer,
  wanted: Omit<ShopOrdersWanted, "cursor">,
): AsyncGenerator<OrderInFile> {
  const now = new Date();
  const money = shopsFor(viewer, "money:see");
  const where = wantedWhere(viewer, { ...wanted, cursor: null }, now);
  let last: string | null = null;
  for (let taken = 0; taken < MOST; taken += AT_ONCE) {
    const before: Prisma.OrderWhereInput = last ? { id: { lt: last } } : {};
    const rows: Row[] = await db.order.findMany({
      where: { AND: [where, before] },
      select,
      orderBy: { id: "desc" },
      take: AT_ONCE,
    });
    for (const row of rows) yield toOrder(row, money.includes(row.shopId), wanted.locale, now);
    last = rows.at(-1)?.id ?? null;
    if (rows.length < AT_ONCE) return;
  }
}
