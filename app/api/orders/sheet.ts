import "server-only";
import type { eachShopOrder } from "@/lib/dispatch/queries";
import { businessDay, TIME_ZONE } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import type { Cell } from "@/lib/platform/sheets";

type Order = ReturnType<typeof eachShopOrder> extends AsyncGenerator<infer One> ? One : never;

const heads = [
  ...["number", "at", "label", "goods", "pieces", "goodsFen", "freightFen", "totalFen", "paid"],
  ...[
    "name",
    "phone",
    "region",
    "street",
    "gift",
    "buyerNote",
    "sellerNote",
    "carrier",
    "waybill",
    "shippedOn",
  ],
] as const;

const minute = (at: Date) =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone: TIME_ZONE,
    dateStyle: "short",
    timeStyle: "short",
  }).format(at);

/** Heads of the file of orders, and how one order fills them; waybill-table.ts reads it again. */
export async function orderSheet(locale: Locale) {
  const t = await wordsOf(locale, "dispatch");
  const toCells = (order: Order): Cell[] => [
    order.number,
    minute(order.at),
    t(`label.${order.label}`),
    order.lines
      .map(({ title, label, quantity }) => `${title} ${label} ×${quantity}`)
      .join(t("file.and")),
    order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    order.amounts && { fen: order.amounts.goodsFen },
    order.amounts && { fen: order.amounts.freightFen },
    order.amounts && { fen: order.amounts.totalFen },
    t(order.isCash ? "file.cash" : "file.online"),
    ...[order.receiver.name, order.receiver.phone, order.receiver.region, order.receiver.street],
    order.gift && (order.gift.card || t("file.gift")),
    ...[order.buyerNote, order.sellerNote],
    order.parcels.map(({ carrier }) => carrier).join(t("file.and")),
    order.parcels.map(({ waybill }) => waybill).join(t("file.and")),
    order.shippedAt && businessDay(order.shippedAt),
  ];
  return { name: t("file.name"), heads: heads.map((head) => t(`file.head.${head}`)), toCells };
}
