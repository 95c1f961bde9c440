import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

/**
 * The order groups of this viewer: their own, those of this browser before anybody signed in, and
 * those whose phone was proved here. Nothing for anybody else; every buyer's read and write starts here.
 */
export function groupsOf(viewer: Viewer, now = new Date()): Prisma.OrderGroupWhereInput {
  const mine: Prisma.OrderGroupWhereInput[] = [];
  if (viewer.kind === "system") return { OR: mine };
  if (viewer.kind === "user") mine.push({ userId: viewer.userId });
  if (viewer.guestHash) mine.push({ userId: null, guestHash: viewer.guestHash });
  if (viewer.passHash) {
    mine.push({ passes: { some: { tokenHash: viewer.passHash, expiresAt: { gt: now } } } });
  }
  // An empty OR is never true.
  return { OR: mine };
}

/** The orders of this viewer as a buyer. */
export const ordersOf = (viewer: Viewer, now = new Date()): Prisma.OrderWhereInput => ({
  group: groupsOf(viewer, now),
});
