import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { EntitlementRow, FlagView } from "./index";

export const shown = {
  id: true,
  status: true,
  netFen: true,
  declaredFen: true,
  firstSale: true,
  rewardFen: true,
  takenFen: true,
  heldNote: true,
  heldBy: { select: { name: true } },
  shop: { select: { nameZh: true, nameEn: true } },
  flags: { select: { kind: true, orders: true, amountFen: true }, orderBy: { kind: "asc" } },
  _count: { select: { orders: true } },
} as const satisfies Prisma.SubsidyEntitlementSelect;

type Row = Prisma.SubsidyEntitlementGetPayload<{ select: typeof shown }>;

export const toFlags = (flags: Row["flags"]): FlagView[] =>
  flags.map(({ amountFen, ...flag }) => ({ ...flag, amountFen: fen(amountFen) }));

export const toRow = (row: Row, locale: Locale): EntitlementRow => ({
  id: row.id,
  shop: pick(row.shop, "name", locale),
  status: row.status,
  netFen: fen(row.netFen),
  declaredFen: fen(row.declaredFen),
  firstSale: row.firstSale,
  rewardFen: fen(row.rewardFen),
  takenFen: fen(row.takenFen),
  orders: row._count.orders,
  heldNote: row.heldNote,
  heldBy: row.heldBy?.name ?? "",
  flags: toFlags(row.flags),
});
