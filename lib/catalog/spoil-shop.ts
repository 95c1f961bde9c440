import "server-only";
import { spoil } from "@/lib/platform/cache";
import type { Transaction } from "@/lib/platform/db";
import { SHOPS, shopTag } from "@/lib/shops";
import { CATALOG, productTag } from "./tags";

/** Everything that shows whether this shop takes orders: its pages, and the card of each of its goods. */
export async function spoilShop(tx: Transaction, shopId: string) {
  const products = await tx.product.findMany({ where: { shopId }, select: { id: true } });
  const cards = products.map(({ id }) => productTag(id));
  await spoil(tx, [shopTag(shopId), SHOPS, CATALOG, ...cards]);
}
