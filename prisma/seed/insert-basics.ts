import type { Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { demo } from "./content";
import { known } from "./pictures";

export const insertCarriers = (to: Pick<Transaction, "carrier">) =>
  to.carrier.createMany({ data: [...demo.carriers] });

/** The shelves of the shop; answers slug → id. */
export async function insertCategories(to: Pick<Transaction, "category">) {
  const categories = new Map(demo.categories.map((category) => [category.slug, newId()]));
  await to.category.createMany({
    data: demo.categories.map(({ parent, ...category }) => ({
      ...category,
      id: known(categories, category.slug),
      parentId: parent && known(categories, parent),
    })),
  });
  return categories;
}
