import "server-only";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { direct, Prisma, type Statements } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { CartView } from "./index";
import { ownCart } from "./owner";
import { readLines } from "./read-lines";
import { cartView } from "./view";

export { type LineRow, readShelf } from "./read-lines";
export { sizesOf } from "./sizes";
export { lineView } from "./view";

const inBasket = Prisma.sql`NOT l."isApart"`;

/** The viewer's basket by shop, with prices and stock as of now; empty for somebody who has none. */
export const getCart = async (viewer: Viewer, locale: Locale): Promise<CartView> =>
  cartView(await readLines(viewer, { where: inBasket }), locale);

/** How many kinds of goods are in the viewer's basket. */
export async function cartCount(viewer: Viewer): Promise<number> {
  if (!buyerOf(viewer)) return 0;
  const [cart] = await direct.$queryRaw<{ lines: number }[]>(Prisma.sql`
    SELECT count(*)::int AS lines
    FROM "Cart" c JOIN "CartLine" l ON l."cartId" = c.id WHERE ${ownCart(viewer)} AND ${inBasket}`);
  return cart?.lines ?? 0;
}

type Purchase = { only: string[] | null; tx?: Statements };

/**
 * The lines a checkout is about: those laid apart of the variants in `only`, else the ticked ones. In a
 * transaction they stay locked until its end.
 */
export const linesToBuy = (viewer: Viewer, { only, tx }: Purchase) =>
  readLines(viewer, {
    ...(tx && { tx, lock: true }),
    where: only
      ? Prisma.sql`l."isApart" AND l."variantId" = ANY(${only}::uuid[])`
      : Prisma.sql`l.selected AND ${inBasket}`,
  });
