import "server-only";
import { addressSelect, lineSelect, regionOf, toLine } from "@/lib/orders/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type LabelSize, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { hidden, readable } from "@/lib/platform/phone";

const select = {
  id: true,
  waybill: true,
  printCount: true,
  carrier: { select: { nameZh: true, nameEn: true } },
  lines: {
    orderBy: { orderLineId: "asc" },
    select: {
      quantity: true,
      orderLine: { select: { ...lineSelect, weightG: true } },
    },
  },
  order: {
    select: {
      ...addressSelect,
      number: true,
      totalFen: true,
      group: { select: { method: true } },
      lines: { select: { quantity: true } },
      shipments: {
        where: { lines: { some: {} } },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, lines: { select: { quantity: true } } },
      },
      shop: {
        select: {
          nameZh: true,
          nameEn: true,
          phone: true,
          labelSize: true,
          village: {
            select: { nameZh: true, nameEn: true, countyZh: true, countyEn: true },
          },
        },
      },
    },
  },
} satisfies Prisma.ShipmentSelect;

type Row = Prisma.ShipmentGetPayload<{ select: typeof select }>;

/** All that a label says about a parcel; the receiver's phone is masked. */
export type ParcelLabel = {
  paper: LabelSize;
  carrier: string;
  waybill: string;
  printCount: number;
  number: string;
  receiver: { name: string; phone: string; address: string };
  region: { province: string; city: string; district: string };
  sender: { name: string; phone: string; address: string };
  goods: { title: string; label: string; quantity: number }[];
  weightG: number;
  /** Its place among the order's parcels, from 1; null when it is the whole order. */
  part: number | null;
  /** What the carrier collects with this parcel: the last one of a cash order. */
  collectFen: Fen | null;
};

const piecesOf = (lines: { quantity: number }[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

function partOf({ id, order, lines }: Row) {
  const index = order.shipments.findIndex((parcel) => parcel.id === id);
  const packed = piecesOf(order.shipments.flatMap((parcel) => parcel.lines));
  const ordered = piecesOf(order.lines);
  return {
    part: piecesOf(lines) === ordered ? null : index + 1,
    isLast: packed === ordered && index === order.shipments.length - 1,
  };
}

function toLabel(row: Row, locale: Locale): ParcelLabel {
  const { order } = row;
  const { shop } = order;
  const { part, isLast } = partOf(row);
  const isCash = order.group.method === "CASH_ON_DELIVERY";
  const { province, city, district } = order;
  return {
    paper: shop.labelSize,
    carrier: pick(row.carrier, "name", locale),
    waybill: row.waybill,
    printCount: row.printCount,
    number: order.number,
    receiver: {
      name: order.recipient,
      phone: hidden(order.phone),
      address: `${regionOf(order)} ${order.street}`,
    },
    region: { province, city, district },
    sender: {
      name: pick(shop, "name", locale),
      phone: readable(shop.phone),
      address: `${pick(shop.village, "county", locale)} ${pick(shop.village, "name", locale)}`,
    },
    goods: row.lines.map(({ quantity, orderLine }) => {
      const { title, label } = toLine(orderLine, locale);
      return { title, label, quantity };
    }),
    weightG: row.lines.reduce(
      (sum, { quantity, orderLine }) =>
        sum + Math.round((orderLine.weightG * quantity) / orderLine.quantity),
      0,
    ),
    part,
    collectFen: isCash && isLast ? fen(order.totalFen) : null,
  };
}

/**
 * The labels of these parcels, in the order asked for; null when one of them is not there, is not of
 * the viewer's shops, or belongs to an order that is over: its address is nobody's business any more.
 */
export async function findLabels(
  viewer: Viewer,
  ids: readonly string[],
  locale: Locale,
): Promise<ParcelLabel[] | null> {
  const rows = await db.shipment.findMany({
    where: {
      id: { in: [...ids] },
      lines: { some: {} },
      order: { status: "CONFIRMED", shopId: { in: shopsFor(viewer, "order:ship") } },
    },
    select,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return found.length === ids.length ? found.map((row) => toLabel(row, locale)) : null;
}
