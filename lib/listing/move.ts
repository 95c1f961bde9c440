import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { newProductTags } from "@/lib/catalog";
import type { Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import type { Transaction } from "@/lib/platform/db";
import type { ProductStatus } from "./index";
import { canMove } from "./status";

type Move = {
  id: string;
  from: ProductStatus;
  to: ProductStatus;
  /** Since when the goods are off the shelf for want of a paper; nothing when their seller moves them. */
  stoppedAt?: Date;
  reason?: string;
};

/** Conditional on the status that was read: false when somebody was first. */
export async function move(
  tx: Transaction,
  viewer: Viewer,
  { id, from, to, stoppedAt, reason }: Move,
): Promise<boolean> {
  if (!canMove(from, to)) return false;
  const { count } = await tx.product.updateMany({
    where: { id, status: from, removedAt: null },
    data: { status: to, stoppedAt: stoppedAt ?? null },
  });
  if (count === 0) return false;
  await logAction(tx, viewer, {
    action: "product:move",
    subject: `product:${id}`,
    before: { status: from },
    after: { status: to },
    ...(reason && { reason }),
  });
  await spoil(tx, newProductTags(id));
  return true;
}
