import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { spoilCrossed, warnLow } from "./crossing";
import type { SetStock } from "./index";
import { freeLapsed } from "./lapsed";

type Locked = { id: string; onHand: number; reserved: number; lowAt: number };

async function lockItem(tx: Transaction, variantId: string): Promise<Locked> {
  await tx.stockItem.createMany({ data: [{ variantId }], skipDuplicates: true });
  const lock = () =>
    tx.$queryRaw<Locked[]>(Prisma.sql`
      SELECT id, "onHand", reserved, "lowAt" FROM "StockItem" WHERE "variantId" = ${variantId}::uuid FOR UPDATE`);
  const [item] = await lock();
  if (!item) throw new Error(`No stock item of ${variantId}`);
  const freed = await freeLapsed(tx, [item.id]);
  return (freed > 0 ? (await lock())[0] : item) ?? item;
}

/**
 * The seller's count of one variant becomes the stock, with its movement. NOT_FOUND also for somebody
 * else's goods; BELOW_RESERVED (detail: reserved) when unpaid orders hold more than that;
 * STOCK_CHANGED (detail: onHand) when it is no longer what the seller saw.
 */
export const setStock = (
  viewer: Viewer,
  { variantId, onHand, seen, note }: SetStock,
): Promise<Result<null, "NOT_FOUND" | "BELOW_RESERVED" | "STOCK_CHANGED">> =>
  attempt(async (tx) => {
    const variant = await tx.variant.findFirst({
      where: {
        id: variantId,
        product: { shopId: { in: shopsFor(viewer, "stock:edit") }, removedAt: null },
      },
      select: { productId: true },
    });
    if (!variant) return fail("NOT_FOUND");
    const item = await lockItem(tx, variantId);
    if (seen !== undefined && seen !== item.onHand) {
      return fail("STOCK_CHANGED", { detail: { onHand: item.onHand } });
    }
    if (onHand < item.reserved) {
      return fail("BELOW_RESERVED", { detail: { reserved: item.reserved } });
    }
    const change = onHand - item.onHand;
    if (change === 0) return done;

    await tx.stockItem.update({ where: { id: item.id }, data: { onHand } });
    await tx.stockMovement.create({
      data: {
        stockItemId: item.id,
        kind: change > 0 ? "RECEIPT" : "ADJUSTMENT",
        change,
        note,
        actorId: viewer.kind === "user" ? viewer.userId : null,
      },
    });
    await logAction(tx, viewer, {
      action: "stock:edit",
      subject: `variant:${variantId}`,
      before: { onHand: item.onHand },
      after: { onHand, note },
    });
    const before = item.onHand - item.reserved;
    const after = before + change;
    await spoilCrossed(tx, [{ productId: variant.productId, before, after }]);
    await warnLow(tx, [{ variantId, lowAt: item.lowAt, before, after }]);
    return done;
  });
