import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { hidden } from "@/lib/platform/phone";
import type { ShopSheet } from "./index";
import { names } from "./names";
import { licenceIn } from "./shops";

const MOST_PAPERS = 20;

const sheetSelect = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  ...names,
  keeperZh: true,
  keeperEn: true,
  licence: true,
  phone: true,
  allowsCod: true,
  openedAt: true,
  createdAt: true,
  village: { select: { id: true, ...names } },
  household: { select: names },
  members: {
    where: { removedAt: null },
    select: { role: true, user: { select: { id: true, name: true, phone: true } } },
    orderBy: { createdAt: "asc" },
  },
} satisfies Prisma.ShopSelect;

/** Papers of the shop's goods, what expires first on top. */
async function papersOf(shopId: string, locale: Locale): Promise<ShopSheet["papers"]> {
  const rows = await db.paper.findMany({
    where: { product: { shopId } },
    select: {
      id: true,
      kind: true,
      number: true,
      expiresOn: true,
      product: { select: { titleZh: true, titleEn: true } },
    },
    orderBy: [{ expiresOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: MOST_PAPERS,
  });
  return rows.map(({ product, expiresOn, ...paper }) => ({
    ...paper,
    product: pick(product, "title", locale),
    expiresOn: expiresOn?.toISOString() ?? null,
  }));
}

async function goodsOf(shopId: string): Promise<ShopSheet["goods"]> {
  const rows = await db.product.groupBy({
    by: ["status"],
    where: { shopId },
    _count: { _all: true },
  });
  return rows.map(({ status, _count }) => ({ status, count: _count._all }));
}

/** One shop as the county sees it, phones masked; null when it is not there or not the viewer's to see. */
export async function findShopSheet(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<ShopSheet | null> {
  if (!mayAct(viewer, "shop:oversee")) return null;
  const row = await db.shop.findUnique({ where: { id }, select: sheetSelect });
  if (!row) return null;
  const [papers, goods] = await Promise.all([papersOf(id, locale), goodsOf(id)]);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    name: pick(row, "name", locale),
    keeper: pick(row, "keeper", locale),
    licence: licenceIn(row.licence, locale),
    phone: hidden(row.phone),
    allowsCod: row.allowsCod,
    since: row.createdAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    village: { id: row.village.id, name: pick(row.village, "name", locale) },
    household: row.household ? pick(row.household, "name", locale) : "",
    members: row.members.map(({ role, user }) => ({
      id: user.id,
      name: user.name,
      phone: hidden(user.phone),
      role,
    })),
    papers,
    goods,
  };
}
