import "server-only";
import { buyerOf, countedPhone, type Viewer } from "@/lib/platform/auth";
import { Prisma, type Statements } from "@/lib/platform/db";
import type { Bounds } from "./index";

/** By what a person is known again: the account, the browser of a guest, the phone; null is nobody. */
type Person = { userId: Prisma.Sql; guestHash: Prisma.Sql; phone: Prisma.Sql };

/** What a person has had of a variant, wherever they signed in or not; what came to nothing doesn't count. */
const hadSql = ({ userId, guestHash, phone }: Person, except: Prisma.Sql) => Prisma.sql`(
    SELECT coalesce(sum(ol.quantity), 0)::int FROM "OrderGroup" g
    JOIN "Order" o ON o."groupId" = g.id JOIN "OrderLine" ol ON ol."orderId" = o.id
    WHERE (g."userId" = ${userId} OR g."userId" = (SELECT u.id FROM "User" u WHERE u.phone = ${phone})
        OR g."guestHash" = ${guestHash} OR (g."userId" IS NULL AND g.phone = ${phone}))
      AND ol."variantId" = m."variantId" AND g."createdAt" > now() - coalesce(m."eachDays", 36500) * interval '1 day'
      AND NOT came_to_nothing(o) AND ${except}
  )`;

function personOf(viewer: Viewer): Person {
  const phone = countedPhone(viewer, null);
  const buyer = buyerOf(viewer);
  const userId = phone !== null && buyer && "userId" in buyer ? buyer.userId : null;
  const guestHash = buyer && "guestHash" in buyer ? buyer.guestHash : null;
  return {
    userId: Prisma.sql`${userId}::uuid`,
    guestHash: Prisma.sql`${guestHash}::text`,
    phone: Prisma.sql`${phone}::text`,
  };
}

const nobody: Person = {
  userId: Prisma.sql`NULL::uuid`,
  guestHash: Prisma.sql`NULL::text`,
  phone: Prisma.sql`NULL::text`,
};

/** The limits of a variant v for this viewer, as JSON in `limited.bounds`; no row where there are none. */
export const boundsSql = (viewer: Viewer | null) => Prisma.sql`LATERAL (
    SELECT json_build_object('least', m.least, 'mostOnce', m."mostOnce", 'mostEach', m."mostEach",
      'eachDays', m."eachDays", 'had', CASE WHEN m."mostEach" IS NULL THEN 0
        ELSE ${hadSql(viewer ? personOf(viewer) : nobody, Prisma.sql`true`)} END) AS bounds
    FROM "PurchaseLimit" m WHERE m."variantId" = v.id
  ) limited`;

const buyer: Person = {
  userId: Prisma.sql`own."userId"`,
  guestHash: Prisma.sql`own."guestHash"`,
  phone: Prisma.sql`own.phone`,
};

/**
 * A variant of which these orders bring their buyer above what one person may have, with what they have had
 * without them; null when there is none. Ask after the stock of the orders is taken or locked: two orders of
 * one variant wait for each other there, so none is missed. The demo's cast is everybody, hence nobody.
 */
export async function findOver(
  tx: Statements,
  orderIds: string[],
): Promise<(Bounds & { variantId: string }) | null> {
  const except = Prisma.sql`o.id <> ALL(${orderIds}::uuid[])`;
  const [over] = await tx.$queryRaw<(Bounds & { variantId: string })[]>(Prisma.sql`
    SELECT m.*, had.pieces AS had FROM (
      SELECT l."variantId", g."userId", g."guestHash", coalesce(u.phone, g.phone) AS phone,
        sum(l.quantity)::int AS pieces
      FROM "OrderLine" l JOIN "Order" d ON d.id = l."orderId" JOIN "OrderGroup" g ON g.id = d."groupId"
      LEFT JOIN "User" u ON u.id = g."userId"
      WHERE d.id = ANY(${orderIds}::uuid[]) AND u."isDemo" IS NOT TRUE GROUP BY 1, 2, 3, 4
    ) own JOIN "PurchaseLimit" m ON m."variantId" = own."variantId" AND m."mostEach" IS NOT NULL
    CROSS JOIN LATERAL (SELECT ${hadSql(buyer, except)} AS pieces) had
    WHERE had.pieces > 0 AND had.pieces + own.pieces > m."mostEach" ORDER BY m."variantId" LIMIT 1`);
  return over ?? null;
}
