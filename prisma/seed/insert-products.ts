import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { demo } from "./content";
import { insertCategories } from "./insert-basics";
import type { Places } from "./insert-places";
import { known } from "./pictures";

type Product = (typeof demo.products)[number];

const insertBaselines = (categories: Map<string, string>) =>
  db.priceBaseline.createMany({
    data: demo.baselines.map(({ category, ...baseline }) => ({
      ...baseline,
      categoryId: known(categories, category),
    })),
  });

const stocked = ({ stock, ...variant }: Product["variants"][number], sort: number) => ({
  ...variant,
  sort,
  stockItem: {
    create: {
      onHand: stock,
      ...(stock > 0 && { movements: { create: { kind: "RECEIPT" as const, change: stock } } }),
    },
  },
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);

export async function insertProducts(
  pictures: Map<string, string>,
  places: Places,
  shops: Map<string, string>,
) {
  const categories = await insertCategories(db);
  await insertBaselines(categories);
  const ids = new Map(demo.products.map((product) => [product.slug, newId()]));
  for (const {
    shop,
    category,
    images,
    variants,
    papers,
    batches,
    asks = [],
    ...product
  } of demo.products) {
    await db.product.create({
      data: {
        ...product,
        ...demo.labels[product.slug],
        id: known(ids, product.slug),
        status: "ON_SALE",
        shopId: known(shops, shop),
        categoryId: known(categories, category),
        images: { create: images.map((file, sort) => ({ assetId: known(pictures, file), sort })) },
        variants: { create: variants.map(stocked) },
        asks: { create: asks.map((ask, sort) => ({ choices: [], ...ask, sort })) },
        papers: {
          create: papers.map((paper) => ({
            ...paper,
            issuedOn: day(paper.issuedOn),
            expiresOn: paper.expiresOn && day(paper.expiresOn),
          })),
        },
        batches: {
          create: batches.map(({ household, ...batch }) => ({
            ...batch,
            harvestedOn: day(batch.harvestedOn),
            householdId: household && known(places.households, household),
          })),
        },
      },
    });
  }
  await db.productLineage.createMany({
    data: demo.lineage.map(({ output, input, yieldPercent }) => ({
      outputId: known(ids, output),
      inputId: known(ids, input),
      yieldPercent,
    })),
  });
}
