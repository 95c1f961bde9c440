import "server-only";
import type { Picture } from "@/lib/media";
import type { PaymentMethod, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { axesOf, axesSelect } from "./axes";
import { type BuyerLabel, buyerLabel } from "./label";
import { lineSelect, toLine } from "./view";

const { group: _group, ...axes } = axesSelect;

/** Columns of an order that was paid together with another; the group is known already. */
export const siblingSelect = {
  ...axes,
  number: true,
  shop: { select: { nameZh: true, nameEn: true } },
  lines: { select: lineSelect, orderBy: { id: "asc" }, take: 1 },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof siblingSelect }>;
type Group = { method: PaymentMethod; payBy: Date | null; payments: { status: string }[] };

export type Sibling = { number: string; shop: string; picture: Picture | null; label: BuyerLabel };

export const toSibling = (row: Row, group: Group, locale: Locale, now: Date): Sibling => ({
  number: row.number,
  shop: pick(row.shop, "name", locale),
  picture: row.lines.map((line) => toLine(line, locale).picture)[0] ?? null,
  label: buyerLabel(axesOf({ ...row, group }, now)),
});
