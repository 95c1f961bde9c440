import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";

const NOTHING: Prisma.OrderGroupWhereInput = { id: { in: [] } };

/**
 * The order groups of this viewer: their own, those of this browser before anybody signed in, and
 * those whose phone was proved here. Nothing for anybody else; every buyer's read and write starts here.
 */
export function groupsOf(viewer: Viewer, now = new Date()): Prisma.OrderGroupWhereInput {
  const mine: Prisma.OrderGroupWhereInput[] = [];
  if (viewer.kind === "system" || viewer.kind === "key") return NOTHING;
  if (viewer.kind === "user") mine.push({ userId: viewer.userId });
  if (viewer.guestHash) mine.push({ userId: null, guestHash: viewer.guestHash });
  if (viewer.passHash) {
    mine.push({ passes: { some: { tokenHash: viewer.passHash, expiresAt: { gt: now } } } });
  }
  // Inside an AND an empty OR is left out, and everybody's orders would be theirs.
  return mine.length > 0 ? { OR: mine } : NOTHING;
}

/** The orders of this viewer as a buyer. */
export const ordersOf = (viewer: Viewer, now = new Date()): Prisma.OrderWhereInput => ({
  group: groupsOf(viewer, now),
});

/** Whether this viewer is the buyer of the order with this number. */
export async function isOrderOf(viewer: Viewer, number: string): Promise<boolean> {
  const order = await db.order.findFirst({
    where: { AND: [ordersOf(viewer), { number }] },
    select: { id: true },
  });
  return order !== null;
}

/** Phones that this browser proved by a code to open an order; the newest proof first. */
export async function provedPhones(viewer: Viewer, now = new Date()): Promise<string[]> {
  if (viewer.kind !== "guest" || !viewer.passHash) return [];
  const passes = await db.orderPass.findMany({
    where: { tokenHash: viewer.passHash, expiresAt: { gt: now } },
    orderBy: { expiresAt: "desc" },
    select: { group: { select: { phone: true } } },
  });
  return [...new Set(passes.map(({ group }) => group.phone))];
}
