import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { MOST_OF_ONE } from "./index";

/**
 * At sign-in the guest's basket goes into the user's: the same goods are summed, up to what is left
 * of them. The guest's basket is gone afterwards, so a second call changes nothing.
 */
export async function mergeGuestCart(
  tx: Transaction,
  { guestHash, userId }: { guestHash: string; userId: string },
): Promise<void> {
  const [guest] = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT id FROM "Cart" WHERE "guestHash" = ${guestHash} FOR UPDATE`,
  );
  if (!guest) return;
  await tx.$executeRaw(Prisma.sql`
    WITH basket AS (
      INSERT INTO "Cart" (id, "userId", "updatedAt") VALUES (${newId()}::uuid, ${userId}::uuid, now())
      ON CONFLICT ("userId") DO UPDATE SET "updatedAt" = now() RETURNING id
    )
    INSERT INTO "CartLine" AS mine
      (id, "cartId", "variantId", quantity, selected, "seenPriceFen", "createdAt", "isApart")
    SELECT gen_random_uuid(), basket.id, theirs."variantId", theirs.quantity, theirs.selected,
      theirs."seenPriceFen", theirs."createdAt", theirs."isApart"
    FROM basket, "CartLine" theirs WHERE theirs."cartId" = ${guest.id}::uuid
    ON CONFLICT ("cartId", "variantId", "isApart") DO UPDATE SET
      selected = mine.selected OR EXCLUDED.selected,
      quantity = LEAST(mine.quantity + EXCLUDED.quantity, ${MOST_OF_ONE}::int, GREATEST(mine.quantity, (
        SELECT k."onHand" - k.reserved FROM "StockItem" k WHERE k."variantId" = EXCLUDED."variantId")))`);
  await tx.cart.delete({ where: { id: guest.id } });
}
