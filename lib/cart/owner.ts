import "server-only";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { Prisma } from "@/lib/platform/db";

/** The condition on "Cart" c that makes it the viewer's; never true for somebody without a basket. */
export function ownCart(viewer: Viewer): Prisma.Sql {
  const buyer = buyerOf(viewer);
  if (!buyer) return Prisma.sql`false`;
  return "userId" in buyer
    ? Prisma.sql`c."userId" = ${buyer.userId}::uuid`
    : Prisma.sql`c."guestHash" = ${buyer.guestHash}`;
}
