import "server-only";
import { RENEW_DAYS } from "@/lib/onboarding";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { missingPapers } from "./defaults";
import type { GoodsPaper, LacksPapers, Rest, SentBack } from "./index";
import { atCounty, wantsPapers } from "./turn";

const MOST = 5;

const mine = (viewer: Viewer, permission: "product:edit" | "shop:edit", shopId: string | null) =>
  shopsFor(viewer, permission).filter((id) => shopId === null || id === shopId);

/** How many of the viewer's goods wait for the county. */
export const countAtCounty = (viewer: Viewer, shopId: string | null): Promise<number> =>
  db.product.count({
    where: { shopId: { in: mine(viewer, "product:edit", shopId) }, ...atCounty },
  });

/** New goods that wait for a photo of their papers, the oldest five. */
export async function listLackingPapers(
  viewer: Viewer,
  shopId: string | null,
  locale: Locale,
): Promise<LacksPapers[]> {
  const rows = await db.product.findMany({
    where: { shopId: { in: mine(viewer, "product:edit", shopId) }, ...wantsPapers },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      regime: true,
      papers: { select: { kind: true } },
    },
  });
  return rows.map(({ id, regime, papers, ...titles }) => ({
    id,
    title: pick(titles, "title", locale),
    missing: missingPapers(
      regime,
      papers.map(({ kind }) => kind),
    ),
  }));
}

/** Goods whose last change the county sent back and nobody has taken up, the newest five. */
export async function listSentBack(
  viewer: Viewer,
  shopId: string | null,
  locale: Locale,
): Promise<SentBack[]> {
  const rows = await db.$queryRaw<
    { id: string; titleZh: string; titleEn: string; note: string }[]
  >`SELECT p.id, p."titleZh", p."titleEn", c.note
    FROM "Product" p, LATERAL (
      SELECT status, note, "decidedAt" FROM "ProductChange"
      WHERE "productId" = p.id ORDER BY "createdAt" DESC LIMIT 1
    ) c
    WHERE p."shopId" = ANY(${mine(viewer, "product:edit", shopId)}::uuid[]) AND c.status = 'REJECTED'
      AND p."removedAt" IS NULL
    ORDER BY c."decidedAt" DESC LIMIT ${MOST}`;
  return rows.map(({ id, note, ...titles }) => ({
    id,
    note,
    title: pick(titles, "title", locale),
  }));
}

/** The viewer's shops that take no orders now, or have a holiday ahead; days of the county. */
export async function listRests(
  viewer: Viewer,
  shopId: string | null,
  locale: Locale,
  now = new Date(),
): Promise<Rest[]> {
  const rows = await db.shop.findMany({
    where: {
      id: { in: mine(viewer, "shop:edit", shopId) },
      OR: [
        { status: "PAUSED" },
        { status: "OPEN", closedFrom: { not: null }, closedTo: null },
        { status: "OPEN", closedFrom: { not: null }, closedTo: { gt: now } },
      ],
    },
    orderBy: { createdAt: "asc" },
  });
  return rows.map((row) => ({
    slug: row.slug,
    name: pick(row, "name", locale),
    isPaused: row.status === "PAUSED",
    isAway: row.closedFrom !== null && row.closedFrom <= now,
    from: row.closedFrom && businessDay(row.closedFrom),
    opensOn: row.closedTo && businessDay(row.closedTo),
  }));
}

/** Papers of goods on sale, or stopped for them, that run out within a month or have; first what comes first. */
export async function listGoodsPapers(
  viewer: Viewer,
  shopId: string | null,
  locale: Locale,
  now = new Date(),
): Promise<GoodsPaper[]> {
  const rows = await db.paper.findMany({
    where: {
      expiresOn: { lte: new Date(businessDay(inFuture(RENEW_DAYS * DAY, now))) },
      product: {
        shopId: { in: mine(viewer, "product:edit", shopId) },
        OR: [{ status: "ON_SALE" }, { stoppedAt: { not: null } }],
        changes: { none: { status: "PENDING", reasons: { has: "PAPERS" } } },
      },
    },
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      kind: true,
      expiresOn: true,
      product: { select: { id: true, titleZh: true, titleEn: true } },
    },
  });
  const today = Date.parse(businessDay(now));
  return rows.map(({ kind, expiresOn, product }) => ({
    kind,
    productId: product.id,
    title: pick(product, "title", locale),
    left: Math.round(((expiresOn?.getTime() ?? today) - today) / DAY),
  }));
}
