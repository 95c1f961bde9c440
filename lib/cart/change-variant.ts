import "server-only";
import { priceNow, pricesAt } from "@/lib/catalog/queries";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { MOST_OF_ONE } from "./index";
import { ownCart } from "./owner";

/** Putting something in takes the same lock, so that no two lines of one size come of it. */
const lockCart = (tx: Transaction, viewer: Viewer) =>
  tx.$queryRaw(Prisma.sql`SELECT c.id FROM "Cart" c WHERE ${ownCart(viewer)} FOR UPDATE`);

/**
 * Another size of the same goods in a line of the viewer's basket; joined with the line that holds it
 * already. NOT_FOUND also for a stranger's line and for a size of something else.
 */
export async function changeVariant(
  viewer: Viewer,
  { lineId, variantId }: { lineId: string; variantId: string },
): Promise<Result<null, "NOT_FOUND">> {
  const cart = buyerOf(viewer);
  if (!cart) return fail("NOT_FOUND");
  return attempt(async (tx) => {
    await lockCart(tx, viewer);
    const line = await tx.cartLine.findFirst({
      where: { id: lineId, cart, isApart: false },
      select: { cartId: true, quantity: true, variant: { select: { productId: true } } },
    });
    if (!line) return fail("NOT_FOUND");
    const { productId } = line.variant;
    const wanted = await tx.variant.findFirst({
      where: { id: variantId, productId, active: true },
      select: pricesAt(new Date()),
    });
    if (!wanted) return fail("NOT_FOUND");
    const where = { cartId: line.cartId, variantId, isApart: false, id: { not: lineId } };
    const other = await tx.cartLine.findFirst({ where, select: { id: true, quantity: true } });
    if (other) await tx.cartLine.delete({ where: { id: other.id } });
    const quantity = Math.min(line.quantity + (other?.quantity ?? 0), MOST_OF_ONE);
    const data = { variantId, quantity, seenPriceFen: priceNow(wanted).priceFen };
    await tx.cartLine.update({ where: { id: lineId }, data });
    return done;
  });
}
