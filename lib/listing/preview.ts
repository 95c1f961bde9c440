import "server-only";
import type { ProductView } from "@/lib/catalog";
import { previewProduct } from "@/lib/catalog/queries";
import { toPicture } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen, GRAMS_PER_JIN, GRAMS_PER_KG, pricePer } from "@/lib/platform/money";
import { parseStored } from "./stored";
import type { StoredPatch } from "./weigh";

type Variant = ProductView["variants"][number];

function priced(variant: Variant, prices: StoredPatch["prices"]): Variant {
  const found = prices?.find(({ id }) => id === variant.id);
  if (!found) return variant;
  const price = fen(found.priceFen);
  const per = (grams: number) =>
    variant.netWeightG ? pricePer(price, variant.netWeightG, grams) : null;
  return {
    ...variant,
    priceFen: price,
    perJinFen: per(GRAMS_PER_JIN),
    perKgFen: per(GRAMS_PER_KG),
  };
}

async function picturesOf(ids: string[], locale: Locale) {
  const rows = await db.asset.findMany({ where: { id: { in: ids } } });
  const found = (id: string) => rows.find((row) => row.id === id);
  return ids.flatMap((id) => toPicture(found(id), locale) ?? []);
}

const papersIn = ({ papers = [] }: StoredPatch): ProductView["papers"] =>
  papers.map(({ kind, number, issuerZh, issuedOn, expiresOn }) => ({
    ...{ kind, number, issuedOn, expiresOn },
    issuer: issuerZh,
    note: "",
  }));

/** What waits for the county, seen as if it had said yes. */
async function withChange(view: ProductView, patch: StoredPatch, locale: Locale) {
  const titles = await db.product.findUniqueOrThrow({
    where: { id: view.id },
    select: { titleZh: true, titleEn: true },
  });
  const { titleZh = titles.titleZh, titleEn = titles.titleEn, photos } = patch;
  return {
    ...view,
    title: pick({ titleZh, titleEn }, "title", locale),
    pictures: photos ? await picturesOf(photos, locale) : view.pictures,
    variants: view.variants.map((variant) => priced(variant, patch.prices)),
    papers: patch.papers ? papersIn(patch) : view.papers,
  };
}

/**
 * A product of the viewer's shops as shoppers will see it, with the change that waits, whether it is on
 * sale, hidden or a draft. Null for an unknown one and for somebody else's.
 */
export async function findPreview(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<ProductView | null> {
  const view = await previewProduct(viewer, id, locale);
  if (!view) return null;
  const change = await db.productChange.findFirst({
    where: { productId: id, status: "PENDING" },
    select: { patch: true },
  });
  return change ? withChange(view, parseStored(change.patch), locale) : view;
}
