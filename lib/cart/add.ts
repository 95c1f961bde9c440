import "server-only";
import { type Breach, breachDetail } from "@/lib/limits";
import { boundsSql } from "@/lib/limits/queries";
import { buyerOf, countedPhone, type Viewer } from "@/lib/platform/auth";
import { direct, Prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { priced, type Running } from "@/lib/specials";
import { runningSql } from "@/lib/specials/queries";
import { MOST_LINES, MOST_OF_ONE } from "./index";
import { ownCart } from "./owner";
import { type Facts, isBreach, limitOf, problemOf } from "./state";

type Offer = Facts & { priceFen: number; special: Running | null; inCart: number; lines: number };

const findOffer = async (viewer: Viewer, variantId: string) => {
  const [offer] = await direct.$queryRaw<Offer[]>(Prisma.sql`
    SELECT v."priceFen", special.running AS special, limited.bounds, v.active, p.status::text AS "productStatus", s.status::text AS "shopStatus",
      s."closedFrom", s."closedTo", coalesce(k."onHand" - k.reserved, 0) + lapsed.pieces AS "left",
      coalesce(mine."inCart", 0) AS "inCart", mine.lines
    FROM "Variant" v
    JOIN "Product" p ON p.id = v."productId"
    JOIN "Shop" s ON s.id = p."shopId"
    LEFT JOIN "StockItem" k ON k."variantId" = v.id
    LEFT JOIN ${runningSql(countedPhone(viewer, null))} ON true
    LEFT JOIN ${boundsSql(viewer)} ON true
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(r.quantity), 0)::int AS pieces FROM "Reservation" r
      WHERE r."stockItemId" = k.id AND r.status = 'HELD' AND r."expiresAt" <= now()
    ) lapsed
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS lines, max(l.quantity) FILTER (WHERE l."variantId" = v.id) AS "inCart"
      FROM "Cart" c JOIN "CartLine" l ON l."cartId" = c.id AND NOT l."isApart"
      WHERE ${ownCart(viewer)}
    ) mine
    WHERE v.id = ${variantId}::uuid`);
  return offer;
};

type Line = { variantId: string; quantity: number; priceFen: number };
type Owner = NonNullable<ReturnType<typeof buyerOf>>;

/** Basket and line in one statement; adding twice at once adds both. */
function writeLine(owner: Owner, { variantId, quantity, priceFen }: Line, isApart: boolean) {
  const column = "userId" in owner ? Prisma.sql`"userId"` : Prisma.sql`"guestHash"`;
  const value =
    "userId" in owner ? Prisma.sql`${owner.userId}::uuid` : Prisma.sql`${owner.guestHash}`;
  const sum = isApart
    ? Prisma.sql`EXCLUDED.quantity`
    : Prisma.sql`LEAST(l.quantity + EXCLUDED.quantity, ${MOST_OF_ONE}::int)`;
  return direct.$executeRaw(Prisma.sql`
    WITH basket AS (
      INSERT INTO "Cart" (id, ${column}, "updatedAt") VALUES (${newId()}::uuid, ${value}, now())
      ON CONFLICT (${column}) DO UPDATE SET "updatedAt" = now() RETURNING id
    )
    INSERT INTO "CartLine" AS l (id, "cartId", "variantId", quantity, "seenPriceFen", "isApart")
    SELECT ${newId()}::uuid, basket.id, ${variantId}::uuid, ${quantity}::int, ${priceFen}::int, ${isApart}
    FROM basket
    ON CONFLICT ("cartId", "variantId", "isApart") DO UPDATE
      SET quantity = ${sum}, "seenPriceFen" = EXCLUDED."seenPriceFen", selected = true,
        "createdAt" = now()`);
}

type Refused = "NOT_FOUND" | "SHOP_CLOSED" | "OUT_OF_STOCK" | "NOT_ENOUGH" | "CART_FULL" | Breach;
type Wish = { variantId: string; quantity: number };

/** `isApart`: just this many, to be bought at once, whatever lies in the basket. */
async function putIn(
  viewer: Viewer,
  { variantId, quantity }: Wish,
  isApart: boolean,
): Promise<Result<{ count: number }, Refused>> {
  const owner = buyerOf(viewer);
  const offer = await findOffer(viewer, variantId);
  if (!owner || !offer) return fail("NOT_FOUND");
  const already = isApart ? 0 : offer.inCart;
  const problem = problemOf(offer, already + quantity, new Date());
  if (problem === "HIDDEN") return fail("NOT_FOUND");
  if (problem === "SHOP_CLOSED") return fail("SHOP_CLOSED");
  if (problem === "SOLD_OUT") return fail("OUT_OF_STOCK");
  if (offer.bounds && isBreach(problem))
    return fail(problem, { detail: { ...breachDetail(offer.bounds), inCart: already } });
  if (problem === "NOT_ENOUGH" || already + quantity > MOST_OF_ONE) {
    return fail("NOT_ENOUGH", { detail: { left: limitOf(offer), inCart: already } });
  }
  const isNew = !isApart && offer.inCart === 0;
  if (isNew && offer.lines >= MOST_LINES)
    return fail("CART_FULL", { detail: { most: MOST_LINES } });

  const { unitFen } = priced(offer.priceFen, offer.special, already + quantity);
  await writeLine(owner, { variantId, quantity, priceFen: unitFen }, isApart);
  return ok({ count: offer.lines + (isNew ? 1 : 0) });
}

/** Puts pieces into the viewer's basket, beside those already there; answers how many kinds it holds. */
export const addToCart = (viewer: Viewer, wish: Wish) => putIn(viewer, wish, false);

/** Lays this many of it apart from the basket, to be bought at once (`paths.checkout(variantId)`). */
export const buyNow = (viewer: Viewer, wish: Wish) => putIn(viewer, wish, true);
