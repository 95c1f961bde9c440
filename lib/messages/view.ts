import "server-only";
import { pictureSelect, toPicture, toVoice, voiceSelect } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { MessageView, OrderCardView, ProductCardView } from "./index";
import { names } from "./names";

export const orderCardSelect = {
  number: true,
  shopId: true,
  totalFen: true,
  lines: {
    orderBy: { id: "asc" },
    select: { titleZh: true, titleEn: true, imageKey: true, quantity: true },
  },
} satisfies Prisma.OrderSelect;

export const productCardSelect = {
  slug: true,
  titleZh: true,
  titleEn: true,
  images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: pictureSelect } } },
} satisfies Prisma.ProductSelect;

export const messageSelect = {
  id: true,
  seq: true,
  side: true,
  senderId: true,
  kind: true,
  text: true,
  awayUntil: true,
  createdAt: true,
  takenBackAt: true,
  asset: { select: { ...pictureSelect, ...voiceSelect } },
  product: { select: productCardSelect },
  order: { select: orderCardSelect },
  station: { select: names },
} satisfies Prisma.MessageSelect;

/** For the two sides of a conversation. */
export const ownMessageSelect = {
  ...messageSelect,
  hearing: { select: { heardAt: true } },
} satisfies Prisma.MessageSelect;

type Row = Prisma.MessageGetPayload<{ select: typeof messageSelect }> & {
  hearing?: { heardAt: Date } | null;
};
type ProductRow = Prisma.ProductGetPayload<{ select: typeof productCardSelect }>;
type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderCardSelect }>;

/** Who answers for a shop without seeing its money. */
const isBlindTo = (viewer: Viewer, shopId: string) =>
  shopsFor(viewer, "message:answer").includes(shopId) &&
  !shopsFor(viewer, "money:see").includes(shopId);

export function toOrderCard(
  viewer: Viewer,
  { number, shopId, totalFen, lines }: OrderRow,
  locale: Locale,
): OrderCardView {
  const [first] = lines;
  return {
    number,
    title: first ? pick(first, "title", locale) : "",
    imageKey: first?.imageKey ?? null,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totalFen: isBlindTo(viewer, shopId) ? null : fen(totalFen),
  };
}

export const toProductCard = (row: ProductRow, locale: Locale): ProductCardView => ({
  slug: row.slug,
  title: pick(row, "title", locale),
  picture: toPicture(row.images[0]?.asset, locale),
});

const isBy = (viewer: Viewer, { senderId, side }: Row) =>
  viewer.kind === "user" ? senderId === viewer.userId : senderId === null && side === "BUYER";

export const toMessage = (viewer: Viewer, row: Row, locale: Locale): MessageView => ({
  id: row.id,
  seq: row.seq,
  side: row.side,
  text: row.text,
  picture: row.kind === "IMAGE" ? toPicture(row.asset, locale) : null,
  voice: row.kind === "VOICE" ? toVoice(row.asset) : null,
  product: row.product && toProductCard(row.product, locale),
  order: row.order && toOrderCard(viewer, row.order, locale),
  awayUntil: row.awayUntil?.toISOString() ?? null,
  station: row.station && pick(row.station, "name", locale),
  isMine: isBy(viewer, row),
  isTakenBack: row.takenBackAt !== null,
  isHeard: Boolean(row.hearing),
  at: row.createdAt.toISOString(),
});
