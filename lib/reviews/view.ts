import "server-only";
import { toVoice, voiceSelect } from "@/lib/media/queries";
import type { Prisma, ReviewPart } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { hideReasons, type ReviewView, type Said } from "./index";

export const reviewSelect = {
  id: true,
  stars: true,
  isSample: true,
  createdAt: true,
  hiddenReason: true,
  product: { select: { slug: true } },
  orderLine: {
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      labelZh: true,
      labelEn: true,
      order: { select: { group: { select: { user: { select: { name: true } } } } } },
      refundLines: {
        where: { refund: { status: { not: "ABANDONED" } }, amountFen: { gt: 0 } },
        take: 1,
        select: { id: true },
      },
    },
  },
  sayings: {
    select: {
      part: true,
      text: true,
      at: true,
      voice: { select: voiceSelect },
      photos: { orderBy: { sort: "asc" }, select: { asset: { select: { key: true } } } },
    },
  },
} satisfies Prisma.ReviewSelect;

export type ReviewRow = Prisma.ReviewGetPayload<{ select: typeof reviewSelect }>;

function saidIn({ sayings }: ReviewRow, part: ReviewPart): Said | null {
  const one = sayings.find((saying) => saying.part === part);
  if (!one) return null;
  const { text, voice, photos, at } = one;
  return {
    text,
    voice: toVoice(voice),
    photos: photos.map(({ asset }) => asset.key),
    at: at.toISOString(),
  };
}

/** Enough to tell two buyers apart, and not who they are. */
const firstLetter = (name: string | undefined) => [...(name ?? "").trim()][0] ?? null;

export const toReview = (row: ReviewRow, locale: Locale): ReviewView => ({
  id: row.id,
  lineId: row.orderLine.id,
  stars: row.stars,
  by: firstLetter(row.orderLine.order.group.user?.name),
  product: {
    slug: row.product.slug,
    title: pick(row.orderLine, "title", locale),
    label: pick(row.orderLine, "label", locale),
  },
  isRefunded: row.orderLine.refundLines.length > 0,
  isSample: row.isSample,
  at: row.createdAt.toISOString(),
  words: saidIn(row, "REVIEW"),
  followUp: saidIn(row, "FOLLOW_UP"),
  answer: saidIn(row, "ANSWER"),
  hiddenReason: hideReasons.find((reason) => reason === row.hiddenReason) ?? null,
});
