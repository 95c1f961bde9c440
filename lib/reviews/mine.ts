import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { FOLLOW_UP_DAYS, type ReviewableLine } from "./index";
import { isInsider } from "./insider";
import { boughtSelect, isDelivered } from "./line";
import { linesOf } from "./reach";
import { type ReviewRow, reviewSelect, toReview } from "./view";

const select = {
  ...boughtSelect,
  labelZh: true,
  labelEn: true,
  imageKey: true,
  review: { select: reviewSelect },
} satisfies Prisma.OrderLineSelect;

/** Until when one more word may be added to it. */
function openUntil({ createdAt, sayings }: ReviewRow, now: Date) {
  const end = inFuture(FOLLOW_UP_DAYS * DAY, createdAt);
  const isOver = end < now || sayings.some(({ part }) => part === "FOLLOW_UP");
  return isOver ? null : end.toISOString();
}

/** The lines of an order that this viewer may review or has reviewed; none of somebody else's order. */
export async function listReviewable(
  viewer: Viewer,
  number: string,
  locale: Locale,
  now = new Date(),
): Promise<ReviewableLine[]> {
  const rows = await db.orderLine.findMany({
    where: { AND: [linesOf(viewer), { order: { number } }] },
    select,
    orderBy: { id: "asc" },
  });
  const [first] = rows;
  if (!first || (await isInsider(db, viewer, first.order, now))) return [];
  return rows.filter(isDelivered).map((row) => ({
    lineId: row.id,
    title: pick(row, "title", locale),
    label: pick(row, "label", locale),
    imageKey: row.imageKey,
    review: row.review && toReview(row.review, locale),
    followUpUntil: row.review && openUntil(row.review, now),
  }));
}
