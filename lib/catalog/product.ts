import "server-only";
import { pictureSelect, toPicture, toVoice, voiceSelect } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { cached } from "@/lib/platform/cache";
import { businessDay } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen, GRAMS_PER_JIN, GRAMS_PER_KG, pricePer } from "@/lib/platform/money";
import { batchVerb } from "./batch-verb";
import { priceNow, pricesAt } from "./special";
import { isSoldOut, stockWithDay } from "./stock";
import { CATALOG, productTag } from "./tags";
import type { BatchView, PaperView, ProductView, VariantView } from "./views";

const names = { nameZh: true, nameEn: true } as const;

const productSelect = (now: Date) =>
  ({
    id: true,
    shopId: true,
    slug: true,
    titleZh: true,
    titleEn: true,
    summaryZh: true,
    summaryEn: true,
    storyZh: true,
    storyEn: true,
    keepingZh: true,
    keepingEn: true,
    ingredientsZh: true,
    ingredientsEn: true,
    shelfDays: true,
    regime: true,
    returnPolicy: true,
    soldCount: true,
    makeDays: true,
    asks: { orderBy: { sort: "asc" } },
    updatedAt: true,
    voice: { select: voiceSelect },
    category: {
      select: { slug: true, glyph: true, ...names, parent: { select: { slug: true, ...names } } },
    },
    images: { orderBy: { sort: "asc" }, select: { asset: { select: pictureSelect } } },
    variants: {
      where: { active: true },
      orderBy: [{ sort: "asc" }, { priceFen: "asc" }],
      select: {
        id: true,
        labelZh: true,
        labelEn: true,
        ...pricesAt(now),
        compareAtFen: true,
        netWeightG: true,
        stockItem: { select: stockWithDay },
        limit: { select: { least: true, mostOnce: true, mostEach: true, eachDays: true } },
      },
    },
    papers: { orderBy: { issuedOn: "desc" } },
    batches: {
      where: { withdrawnAt: null },
      orderBy: { harvestedOn: "desc" },
      take: 4,
      select: {
        code: true,
        harvestedOn: true,
        fieldZh: true,
        fieldEn: true,
        weighedG: true,
        household: { select: names },
      },
    },
    madeFrom: { select: { inputId: true, yieldPercent: true } },
    madeInto: { select: { outputId: true, yieldPercent: true } },
  }) satisfies Prisma.ProductSelect;

const readRow = (where: Prisma.ProductWhereInput) =>
  db.product.findFirst({ where, select: productSelect(new Date()) });
type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

const day = (date: Date) => date.toISOString().slice(0, 10);

/** What its seller says of when there is more, until that day is over. */
function backOnOf({ stockItem }: Row["variants"][number]): string | null {
  const backOn = stockItem?.backOn ? day(stockItem.backOn) : null;
  return backOn !== null && backOn >= businessDay(new Date()) ? backOn : null;
}

function toVariant(row: Row["variants"][number], locale: Locale): VariantView {
  const { priceFen, special } = priceNow(row);
  const price = fen(priceFen);
  const per = (grams: number) => (row.netWeightG ? pricePer(price, row.netWeightG, grams) : null);
  return {
    id: row.id,
    label: pick(row, "label", locale),
    priceFen: price,
    compareAtFen: special?.wasFen ?? row.compareAtFen,
    special: special && { until: special.until, shelfFen: special.shelfFen },
    netWeightG: row.netWeightG,
    perJinFen: per(GRAMS_PER_JIN),
    perKgFen: per(GRAMS_PER_KG),
    soldOut: isSoldOut(row),
    backOn: isSoldOut(row) ? backOnOf(row) : null,
    limits: row.limit,
  };
}

const toPaper = (row: Row["papers"][number], locale: Locale): PaperView => ({
  kind: row.kind,
  number: row.number,
  issuer: pick(row, "issuer", locale),
  note: pick(row, "note", locale),
  issuedOn: day(row.issuedOn),
  expiresOn: row.expiresOn && day(row.expiresOn),
});

const toBatch = (row: Row["batches"][number], glyph: string, locale: Locale): BatchView => ({
  code: row.code,
  harvestedOn: day(row.harvestedOn),
  field: pick(row, "field", locale),
  weighedG: row.weighedG,
  household: row.household && pick(row.household, "name", locale),
  verb: batchVerb(glyph),
});

const toCategory = ({ slug, parent, glyph: _, ...row }: Row["category"], locale: Locale) => ({
  slug,
  name: pick(row, "name", locale),
  parent: parent && { slug: parent.slug, name: pick(parent, "name", locale) },
});

function toView(row: Row, locale: Locale): ProductView {
  return {
    id: row.id,
    shopId: row.shopId,
    slug: row.slug,
    title: pick(row, "title", locale),
    summary: pick(row, "summary", locale),
    story: pick(row, "story", locale),
    voice: toVoice(row.voice),
    keeping: pick(row, "keeping", locale),
    ingredients: pick(row, "ingredients", locale),
    shelfDays: row.shelfDays,
    regime: row.regime,
    returnPolicy: row.returnPolicy,
    soldCount: row.soldCount,
    makeDays: row.makeDays,
    asks: row.asks.map((ask) => ({
      id: ask.id,
      kind: ask.kind,
      label: pick(ask, "label", locale),
      unit: pick(ask, "unit", locale),
      least: ask.least,
      most: ask.most,
      choices: ask.choices,
    })),
    updatedAt: row.updatedAt.toISOString(),
    category: toCategory(row.category, locale),
    pictures: row.images.flatMap(({ asset }) => toPicture(asset, locale) ?? []),
    variants: row.variants.map((variant) => toVariant(variant, locale)),
    papers: row.papers.map((paper) => toPaper(paper, locale)),
    batches: row.batches.map((batch) => toBatch(batch, row.category.glyph, locale)),
    madeFrom: row.madeFrom.map(({ inputId, yieldPercent }) => ({ id: inputId, yieldPercent })),
    madeInto: row.madeInto.map(({ outputId, yieldPercent }) => ({ id: outputId, yieldPercent })),
  };
}

/** Slugs never change, so only a new product can make a kept answer wrong. */
const findProductId = cached(
  async (slug: string) =>
    (await db.product.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null,
  { key: "product-id", tags: () => [CATALOG] },
);

const readProduct = cached(
  async (id: string, locale: Locale) => {
    const row = await readRow({
      id,
      status: "ON_SALE",
      shop: { status: { in: ["OPEN", "PAUSED"] } },
    });
    return row && row.variants.length > 0 ? toView(row, locale) : null;
  },
  { key: "product", tags: (id) => [productTag(id)] },
);

/** A product on sale with all that its page shows; null for an unknown slug or a hidden product. */
export async function findProduct(slug: string, locale: Locale): Promise<ProductView | null> {
  const id = await findProductId(slug);
  return id ? readProduct(id, locale) : null;
}

/** The same of goods in the viewer's own shops, on sale or not; never kept. */
export async function previewProduct(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<ProductView | null> {
  const row = await readRow({ id, shopId: { in: shopsFor(viewer, "product:edit") } });
  return row && toView(row, locale);
}
