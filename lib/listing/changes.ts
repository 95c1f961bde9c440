import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { linesOf } from "./change-lines";
import { missingPapers } from "./defaults";
import type { ChangeCard, ChangeView } from "./index";
import { parseStored } from "./stored";
import { toReasons } from "./waiting";
import type { StoredPatch } from "./weigh";

const MOST = 100;
const names = { nameZh: true, nameEn: true } as const;

const include = {
  product: {
    include: {
      category: { select: { slug: true, ...names } },
      shop: { select: { ...names, village: { select: names } } },
      images: { orderBy: { sort: "asc" }, select: { asset: { select: pictureSelect } } },
      papers: { include: { asset: { select: pictureSelect } } },
      variants: { where: { active: true }, orderBy: { sort: "asc" } },
    },
  },
} satisfies Prisma.ProductChangeInclude;
type Row = Prisma.ProductChangeGetPayload<{ include: typeof include }>;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

function toCard(row: Row, locale: Locale): ChangeCard {
  const { product } = row;
  return {
    id: row.id,
    productId: product.id,
    title: pick(product, "title", locale),
    shop: pick(product.shop, "name", locale),
    village: pick(product.shop.village, "name", locale),
    picture: toPicture(product.images[0]?.asset, locale),
    reasons: toReasons(row.reasons),
    at: row.createdAt.toISOString(),
    missing: row.reasons.includes("NEW")
      ? missingPapers(
          product.regime,
          product.papers.map(({ kind }) => kind),
        )
      : [],
  };
}

/** What waits for the county, the oldest first; nothing for who may not decide. */
export async function listChanges(viewer: Viewer, locale: Locale): Promise<ChangeCard[]> {
  if (!mayAct(viewer, "change:review")) return [];
  const rows = await db.productChange.findMany({
    where: { status: "PENDING" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST,
    include,
  });
  return rows.map((row) => toCard(row, locale));
}

/** How many wait, for the desk's overview. */
export const countChanges = (viewer: Viewer) =>
  mayAct(viewer, "change:review")
    ? db.productChange.count({ where: { status: "PENDING" } })
    : Promise.resolve(0);

async function picturesOf(ids: string[], locale: Locale) {
  const rows = await db.asset.findMany({ where: { id: { in: ids } } });
  return ids.flatMap(
    (id) =>
      toPicture(
        rows.find((row) => row.id === id),
        locale,
      ) ?? [],
  );
}

async function papersOf(
  row: Row,
  patch: StoredPatch,
  locale: Locale,
): Promise<ChangeView["papers"]> {
  if (!patch.papers) {
    return row.product.papers.map((paper) => ({
      kind: paper.kind,
      number: paper.number,
      issuedOn: dayOf(paper.issuedOn),
      expiresOn: paper.expiresOn && dayOf(paper.expiresOn),
      picture: toPicture(paper.asset, locale),
      isNew: row.reasons.includes("NEW"),
    }));
  }
  const assets = patch.papers.flatMap(({ assetId }) => assetId ?? []);
  const rows = await db.asset.findMany({ where: { id: { in: assets } } });
  return patch.papers.map(({ id, kind, number, issuedOn, expiresOn, assetId }) => {
    const before = row.product.papers.find((paper) => paper.id === id);
    return {
      kind,
      number,
      issuedOn,
      expiresOn,
      picture: toPicture(
        rows.find((one) => one.id === assetId),
        locale,
      ),
      isNew: before?.number !== number || before.assetId !== assetId,
    };
  });
}

/** One waiting change with old and new side by side; null when it is decided or not the viewer's to see. */
export async function findChange(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<ChangeView | null> {
  if (!mayAct(viewer, "change:review")) return null;
  const row = await db.productChange.findFirst({ where: { id, status: "PENDING" }, include });
  if (!row) return null;
  const patch = parseStored(row.patch);
  const { product } = row;
  const picturesBefore = product.images.flatMap(({ asset }) => toPicture(asset, locale) ?? []);
  return {
    ...toCard(row, locale),
    slug: product.slug,
    regime: product.regime,
    seen: product.updatedAt.toISOString(),
    lines: linesOf(product, patch, row.reasons.includes("NEW"), locale),
    picturesBefore: row.reasons.includes("NEW") ? [] : picturesBefore,
    picturesAfter: patch.photos ? await picturesOf(patch.photos, locale) : picturesBefore,
    papers: await papersOf(row, patch, locale),
    story: pick(product, "story", locale),
  };
}
