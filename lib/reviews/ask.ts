import "server-only";
import { notify } from "@/lib/notifications/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction, type Prisma } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { isInsider } from "./insider";
import { boughtSelect, isDelivered } from "./line";

const AFTER_DAYS = 2;
const WITHIN_DAYS = 30;
const AT_ONCE = 500;

const select = {
  id: true,
  lines: { where: { review: null }, orderBy: { id: "asc" }, select: boughtSelect },
} satisfies Prisma.OrderSelect;

type Order = Prisma.OrderGetPayload<{ select: typeof select }>;

/** The row comes first: whoever is second finds it, and nobody is asked again. */
const askOnce = ({ id, lines }: Order, now: Date) =>
  inTransaction(async (tx) => {
    const row = { orderId: id, askedAt: now };
    const { count } = await tx.reviewAsk.createMany({ data: row, skipDuplicates: true });
    const line = lines.find(isDelivered);
    const userId = line?.order.group.userId;
    if (count === 0 || !line || !userId) return;
    if (await isInsider(tx, systemViewer("ask-for-reviews"), line.order, now)) return;
    const { titleZh, titleEn, order } = line;
    const path = paths.review(order.number, line.id);
    await notify(tx, { userId, kind: "review.asked", params: { titleZh, titleEn }, path });
  });

/**
 * Asks buyers with an account how it was, once an order, two days after it was complete; nobody whose
 * money went back. Safe to run twice at once.
 */
export async function askForReviews(now = new Date()): Promise<void> {
  const due = await db.order.findMany({
    where: {
      status: "COMPLETED",
      completedAt: {
        gte: inFuture(-WITHIN_DAYS * DAY, now),
        lte: inFuture(-AFTER_DAYS * DAY, now),
      },
      group: { userId: { not: null } },
      reviewAsk: null,
      refunds: { none: {} },
      lines: { some: { review: null } },
    },
    select,
    orderBy: { completedAt: "asc" },
    take: AT_ONCE,
  });
  for (const order of due) await askOnce(order, now);
}
