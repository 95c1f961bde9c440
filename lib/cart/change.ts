import "server-only";
import { availability } from "@/lib/inventory/queries";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/** The viewer's lines among these; a stranger's line is not there. */
function own(viewer: Viewer, lineIds: string[]): Prisma.CartLineWhereInput {
  const cart = buyerOf(viewer);
  return cart ? { id: { in: lineIds }, cart } : { id: { in: [] } };
}

/** Changes how many of a line are wanted. NOT_ENOUGH (detail: left) leaves it as it was. */
export async function setQuantity(
  viewer: Viewer,
  { lineId, quantity }: { lineId: string; quantity: number },
): Promise<Result<null, "NOT_FOUND" | "NOT_ENOUGH">> {
  const where = own(viewer, [lineId]);
  const line = await db.cartLine.findFirst({ where, select: { variantId: true, quantity: true } });
  if (!line) return fail("NOT_FOUND");
  if (quantity > line.quantity) {
    const left = (await availability([line.variantId]))[line.variantId]?.left ?? 0;
    if (quantity > left) return fail("NOT_ENOUGH", { detail: { left, inCart: line.quantity } });
  }
  await db.cartLine.updateMany({ where, data: { quantity } });
  return done;
}

/** Ticks or unticks lines; those that are not the viewer's are left alone. */
export async function selectLines(
  viewer: Viewer,
  { lineIds, selected }: { lineIds: string[]; selected: boolean },
): Promise<Result<null, never>> {
  await db.cartLine.updateMany({ where: own(viewer, lineIds), data: { selected } });
  return done;
}

/** Takes lines out of the viewer's basket; one that is already gone is no error. */
export async function removeLines(
  viewer: Viewer,
  { lineIds }: { lineIds: string[] },
  tx: Transaction | typeof db = db,
): Promise<Result<null, never>> {
  await tx.cartLine.deleteMany({ where: own(viewer, lineIds) });
  return done;
}
