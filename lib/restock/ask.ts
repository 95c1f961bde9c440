import "server-only";
import { availability } from "@/lib/inventory/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { type AskToBeTold, MOST_WISHES } from "./index";

/**
 * Has the viewer told once when there is some of a sold-out variant again; asking again only changes
 * whether by SMS too. IN_STOCK when there is some already.
 */
export const askToBeTold = (
  viewer: Viewer,
  { variantId, bySms }: AskToBeTold,
): Promise<Result<null, "SIGN_IN_FIRST" | "NOT_FOUND" | "IN_STOCK" | "TOO_MANY_WISHES">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
    const { userId } = viewer;
    const variant = await tx.variant.findFirst({
      where: {
        id: variantId,
        active: true,
        product: { status: "ON_SALE", shop: { status: { in: ["OPEN", "PAUSED"] } } },
      },
      select: { id: true },
    });
    if (!variant) return fail("NOT_FOUND");
    const stock = await availability([variantId], tx);
    if ((stock[variantId]?.left ?? 0) > 0) return fail("IN_STOCK");
    const others = await tx.restockWish.count({ where: { userId, variantId: { not: variantId } } });
    if (others >= MOST_WISHES) return fail("TOO_MANY_WISHES");
    await tx.restockWish.upsert({
      where: { userId_variantId: { userId, variantId } },
      create: { userId, variantId, bySms },
      update: { bySms },
    });
    return done;
  });

/** What somebody who leaves was waiting for. */
export const forgetWishes = (tx: Transaction, userId: string) =>
  tx.restockWish.deleteMany({ where: { userId } });

/** Doing it twice is fine. */
export async function stopBeingTold(
  viewer: Viewer,
  { variantId }: { variantId: string },
): Promise<Result<null, "SIGN_IN_FIRST">> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  await db.restockWish.deleteMany({ where: { userId: viewer.userId, variantId } });
  return done;
}
