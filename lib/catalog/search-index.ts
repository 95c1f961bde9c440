import "server-only";
import { db, Prisma, type Transaction } from "@/lib/platform/db";
import { searchDocumentOf } from "./search-document";

const BATCH = 1_000;

const both = { nameZh: true, nameEn: true } as const;
const sourceSelect = {
  id: true,
  titleZh: true,
  titleEn: true,
  summaryZh: true,
  summaryEn: true,
  category: { select: { ...both, parent: { select: both } } },
  shop: {
    select: {
      ...both,
      keeperZh: true,
      keeperEn: true,
      village: { select: { ...both, countyZh: true, countyEn: true, provinceZh: true } },
    },
  },
  variants: { where: { active: true }, select: { labelZh: true, labelEn: true } },
} as const;

const readSources = (tx: Pick<Transaction, "product">, where: Prisma.ProductWhereInput) =>
  tx.product.findMany({ where, select: sourceSelect, orderBy: { id: "asc" }, take: BATCH });
type Source = Awaited<ReturnType<typeof readSources>>[number];

function documentOf({ category, shop, variants, ...product }: Source) {
  const { village } = shop;
  return searchDocumentOf({
    names: [
      product.titleZh,
      product.titleEn,
      category.nameZh,
      category.nameEn,
      category.parent?.nameZh ?? "",
      category.parent?.nameEn ?? "",
    ],
    origin: [
      shop.nameZh,
      shop.nameEn,
      shop.keeperZh,
      shop.keeperEn,
      village.nameZh,
      village.nameEn,
      village.countyZh,
      village.countyEn,
      village.provinceZh,
    ],
    details: [
      product.summaryZh,
      product.summaryEn,
      ...variants.flatMap(({ labelZh, labelEn }) => [labelZh, labelEn]),
    ],
  });
}

const write = (tx: Pick<Transaction, "$executeRaw">, sources: Source[]) =>
  tx.$executeRaw(Prisma.sql`
    INSERT INTO "SearchDocument" ("productId", "grams")
    SELECT id, document::tsvector
    FROM unnest(${sources.map(({ id }) => id)}::uuid[], ${sources.map(documentOf)}::text[])
      AS source(id, document)
    ON CONFLICT ("productId") DO UPDATE SET "grams" = EXCLUDED."grams"`);

/** Makes a product findable by its present text; call it in the transaction that changes the text. */
export async function indexProduct(tx: Transaction, productId: string): Promise<void> {
  const sources = await readSources(tx, { id: productId });
  if (sources.length > 0) await write(tx, sources);
}

/** Builds the search documents of these products anew, a thousand at a time; answers how many. */
async function reindex(where: Prisma.ProductWhereInput): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ; ) {
    const sources: Source[] = await readSources(db, {
      AND: [where, after ? { id: { gt: after } } : {}],
    });
    const last = sources.at(-1);
    if (!last) return count;
    await write(db, sources);
    count += sources.length;
    after = last.id;
  }
}

export const reindexAll = () => reindex({});

/** The goods of a shelf and of those below it, after its name has changed. */
export const reindexCategory = (id: string) =>
  reindex({ category: { OR: [{ id }, { parentId: id }] } });
