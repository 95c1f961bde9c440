import "server-only";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { db, Prisma, type Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { CartView } from "./index";
import { readLines } from "./read-lines";
import { cartView } from "./view";

export type { LineRow } from "./read-lines";
export { lineView } from "./view";

/** The viewer's basket by shop, with prices and stock as of now; empty for somebody who has none. */
export const getCart = async (viewer: Viewer, locale: Locale): Promise<CartView> =>
  cartView(await readLines(viewer), locale);

/** How many kinds of goods are in the viewer's basket. */
export async function cartCount(viewer: Viewer): Promise<number> {
  const owner = buyerOf(viewer);
  return owner ? db.cartLine.count({ where: { cart: owner } }) : 0;
}

type Purchase = { only: string[] | null; tx?: Transaction };

/**
 * The lines a checkout is about: those of the variants in `only`, else the ticked ones. In a
 * transaction they stay locked until its end.
 */
export const linesToBuy = (viewer: Viewer, { only, tx }: Purchase) =>
  readLines(viewer, {
    ...(tx && { tx, lock: true }),
    where: only ? Prisma.sql`l."variantId" = ANY(${only}::uuid[])` : Prisma.sql`l.selected`,
  });
