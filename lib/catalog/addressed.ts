import "server-only";
import { db } from "@/lib/platform/db";

const counts: Record<string, (name: string) => Promise<number>> = {
  products: (slug) => db.product.count({ where: { slug } }),
  categories: (slug) => db.category.count({ where: { slug } }),
  batches: (code) => db.harvestBatch.count({ where: { code } }),
  shops: (slug) => db.shop.count({ where: { slug } }),
  villages: (slug) => db.village.count({ where: { slug } }),
};

/** Whether there is such a thing, shown or not; true for kinds that aren't looked up here. */
export async function hasAddress(kind: string, name: string): Promise<boolean> {
  const count = counts[kind];
  return count ? (await count(name)) > 0 : true;
}
