import "server-only";
import { nameRegion } from "@/lib/places/queries";
import type { Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { CaseCard, Reason } from "./index";

export const cardSelect = {
  number: true,
  shopId: true,
  kind: true,
  reason: true,
  status: true,
  version: true,
  goodsFen: true,
  freightFen: true,
  offeredFen: true,
  clock: true,
  deadlineAt: true,
  createdAt: true,
  shop: { select: { nameZh: true, nameEn: true } },
  order: { select: { number: true, province: true, city: true } },
  lines: {
    orderBy: { id: "asc" },
    select: {
      quantity: true,
      amountFen: true,
      orderLine: { select: { titleZh: true, titleEn: true, imageKey: true } },
    },
  },
} satisfies Prisma.AfterSaleSelect;

type Row = Prisma.AfterSaleGetPayload<{ select: typeof cardSelect }>;

export const toCard = async (row: Row, locale: Locale): Promise<CaseCard> => ({
  number: row.number,
  shopId: row.shopId,
  orderNumber: row.order.number,
  kind: row.kind,
  reason: row.reason as Reason,
  status: row.status,
  version: row.version,
  askedFen: fen(row.goodsFen + row.freightFen),
  offeredFen: row.offeredFen === null ? null : fen(row.offeredFen),
  clock: row.clock,
  deadlineAt: row.deadlineAt?.toISOString() ?? null,
  title: row.lines[0] ? pick(row.lines[0].orderLine, "title", locale) : "",
  pieces: row.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  imageKey: row.lines[0]?.orderLine.imageKey ?? null,
  shop: pick(row.shop, "name", locale),
  city: (await nameRegion({ ...row.order, district: "", township: "" }, locale)).city,
  createdAt: row.createdAt.toISOString(),
});
