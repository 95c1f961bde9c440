import "server-only";
import { availability } from "@/lib/inventory/queries";
import { pictureSelect, toPicture, toVoice, voiceSelect } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { MyProduct } from "./index";
import { ownGoods } from "./own";
import { turnOf } from "./turn";
import { lastNote, waitingOf } from "./waiting";

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

const include = {
  category: { select: { slug: true } },
  voice: { select: { id: true, ...voiceSelect } },
  images: { orderBy: { sort: "asc" }, select: { assetId: true, asset: { select: pictureSelect } } },
  variants: { where: { active: true }, orderBy: [{ sort: "asc" }, { priceFen: "asc" }] },
  papers: { orderBy: { issuedOn: "desc" }, include: { asset: { select: pictureSelect } } },
  madeFrom: { select: { inputId: true, yieldPercent: true } },
  asks: { orderBy: [{ sort: "asc" }, { id: "asc" }] },
  changes: { orderBy: { createdAt: "desc" }, take: 1 },
} satisfies Prisma.ProductInclude;

type Row = Prisma.ProductGetPayload<{ include: typeof include }>;

const toPhotos = (row: Row, locale: Locale) =>
  row.images.flatMap(({ assetId, asset }) => {
    const picture = toPicture(asset, locale);
    return picture ? [{ id: assetId, picture }] : [];
  });

const toPaper = (paper: Row["papers"][number], locale: Locale) => ({
  id: paper.id,
  kind: paper.kind,
  number: paper.number,
  issuerZh: paper.issuerZh,
  issuedOn: dayOf(paper.issuedOn),
  expiresOn: paper.expiresOn && dayOf(paper.expiresOn),
  isOver: paper.expiresOn !== null && dayOf(paper.expiresOn) < businessDay(new Date()),
  assetId: paper.assetId,
  picture: toPicture(paper.asset, locale),
});

const toVariant = (
  { id, labelZh, labelEn, priceFen, netWeightG, grossWeightG }: Row["variants"][number],
  left: number,
) => ({
  id,
  labelZh,
  labelEn,
  priceFen,
  netWeightG,
  grossWeightG,
  left,
});

const toAsk = ({ id, kind, labelZh, unitZh, least, most, choices }: Row["asks"][number]) => ({
  id,
  kind,
  labelZh,
  unitZh,
  least,
  most,
  choices,
});

/** A product as its seller edits it; null for an unknown one and for somebody else's. */
export async function findMyProduct(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<MyProduct | null> {
  const row = await db.product.findFirst({ where: ownGoods(viewer, id), include });
  if (!row) return null;
  const stock = await availability(row.variants.map((variant) => variant.id));
  const voice = toVoice(row.voice);
  return {
    id: row.id,
    slug: row.slug,
    shopId: row.shopId,
    status: row.status,
    isStopped: row.stoppedAt !== null,
    isRemoved: row.removedAt !== null,
    titleZh: row.titleZh,
    titleEn: row.titleEn,
    summaryZh: row.summaryZh,
    summaryEn: row.summaryEn,
    storyZh: row.storyZh,
    storyEn: row.storyEn,
    keepingZh: row.keepingZh,
    keepingEn: row.keepingEn,
    ingredientsZh: row.ingredientsZh,
    ingredientsEn: row.ingredientsEn,
    shelfDays: row.shelfDays,
    regime: row.regime,
    returnPolicy: row.returnPolicy,
    makeDays: row.makeDays,
    asks: row.asks.map(toAsk),
    category: row.category.slug,
    voice: voice && row.voiceId ? { ...voice, id: row.voiceId } : null,
    photos: toPhotos(row, locale),
    variants: row.variants.map((variant) => toVariant(variant, stock[variant.id]?.left ?? 0)),
    papers: row.papers.map((paper) => toPaper(paper, locale)),
    madeFrom: row.madeFrom,
    turn: turnOf(row),
    waiting: waitingOf(row.changes),
    note: lastNote(row.changes),
  };
}

/** Goods that this one may be made of: the shop's own, and what is on sale in the same village. */
export async function listMaterials(
  viewer: Viewer,
  product: { id: string; shopId: string },
  locale: Locale,
): Promise<{ id: string; title: string; shop: string }[]> {
  const shops = shopsFor(viewer, "product:edit").filter((id) => id === product.shopId);
  const home = await db.shop.findFirst({
    where: { id: { in: shops } },
    select: { villageId: true },
  });
  if (!home) return [];
  const rows = await db.product.findMany({
    where: {
      id: { not: product.id },
      OR: [
        { shopId: { in: shops } },
        { status: "ON_SALE", shop: { status: "OPEN", villageId: home.villageId } },
      ],
    },
    orderBy: [{ titleZh: "asc" }, { id: "asc" }],
    take: 200,
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      shop: { select: { nameZh: true, nameEn: true } },
    },
  });
  return rows.map(({ id, shop, ...titles }) => ({
    id,
    title: pick(titles, "title", locale),
    shop: pick(shop, "name", locale),
  }));
}
