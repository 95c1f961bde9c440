import "server-only";
import { spoil } from "@/lib/platform/cache";
import type { Transaction } from "@/lib/platform/db";
import { SHOPS, shopTag } from "@/lib/shops";
import { CATALOG, productTag } from "./tags";

const TAGS_A_MESSAGE = 100;

/** Everything that shows whether this shop takes orders: its pages, and the card of each of its goods. */
export async function spoilShop(tx: Transaction, shopId: string) {
  const products = await tx.product.findMany({ where: { shopId }, select: { id: true } });
  const tags = [shopTag(shopId), SHOPS, CATALOG, ...products.map(({ id }) => productTag(id))];
  for (let at = 0; at < tags.length; at += TAGS_A_MESSAGE)
    await spoil(tx, tags.slice(at, at + TAGS_A_MESSAGE));
}
