import "server-only";
import { labelWithAnswers } from "@/lib/catalog/queries";
import type { Picture } from "@/lib/media";
import type { Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";

export const lineSelect = {
  id: true,
  variantId: true,
  productSlug: true,
  titleZh: true,
  titleEn: true,
  labelZh: true,
  labelEn: true,
  imageKey: true,
  unitFen: true,
  listFen: true,
  specialId: true,
  quantity: true,
  netFen: true,
  answers: true,
} satisfies Prisma.OrderLineSelect;

type LineRow = Prisma.OrderLineGetPayload<{ select: typeof lineSelect }>;

/** A line as it was agreed; the goods may have changed since. */
export type LineView = {
  id: string;
  variantId: string;
  productSlug: string;
  title: string;
  label: string;
  picture: Picture | null;
  unitFen: Fen;
  /** What the shelf asked otherwise, where it cost less: at a special price, or by agreement. */
  listFen: Fen | null;
  isSpecial: boolean;
  quantity: number;
  netFen: Fen;
};

/** Order lines freeze only the picture's key; on cards it is shown as a square. */
const frozenPicture = (key: string | null, alt: string): Picture | null =>
  key === null ? null : { key, width: 720, height: 720, alt, colour: null, isSample: false };

export function toLine(row: LineRow, locale: Locale): LineView {
  const title = pick(row, "title", locale);
  return {
    id: row.id,
    variantId: row.variantId,
    productSlug: row.productSlug,
    title,
    label: labelWithAnswers(pick(row, "label", locale), row.answers, locale),
    picture: frozenPicture(row.imageKey, title),
    unitFen: fen(row.unitFen),
    listFen: row.listFen === null ? null : fen(row.listFen),
    isSpecial: row.specialId !== null,
    quantity: row.quantity,
    netFen: fen(row.netFen),
  };
}

export const giftSelect = { isGift: true, giftCard: true } satisfies Prisma.OrderSelect;

/** What is written on the card; null for what the buyer keeps. */
export type Gift = { card: string } | null;

export const toGift = (row: { isGift: boolean; giftCard: string }): Gift =>
  row.isGift ? { card: row.giftCard } : null;

export const amountSelect = {
  goodsFen: true,
  discountFen: true,
  freightFen: true,
  totalFen: true,
} satisfies Prisma.OrderSelect;

type AmountRow = Prisma.OrderGetPayload<{ select: typeof amountSelect }>;
export type Amounts = { goodsFen: Fen; discountFen: Fen; freightFen: Fen; totalFen: Fen };

export const toAmounts = (row: AmountRow): Amounts => ({
  goodsFen: fen(row.goodsFen),
  discountFen: fen(row.discountFen),
  freightFen: fen(row.freightFen),
  totalFen: fen(row.totalFen),
});

export const addressSelect = {
  recipient: true,
  phone: true,
  province: true,
  city: true,
  district: true,
  township: true,
  street: true,
} satisfies Prisma.OrderSelect;

type AddressRow = Prisma.OrderGetPayload<{ select: typeof addressSelect }>;

/** Municipalities repeat the city: 北京市北京市 is said once. */
export const regionOf = ({ province, city, district, township }: Omit<AddressRow, "street">) =>
  [...new Set([province, city, district, township])].filter(Boolean).join(" ");
