import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { formatPhone, isPhone, maskPhone, phoneEnding } from "@/lib/platform/phone";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type ShopSheet, type ShopsPage, type ShopsQuestion, shopStatuses } from "./index";

const PAGE = 50;
const MOST_PAPERS = 20;
const names = { nameZh: true, nameEn: true } as const;

const masked = (phone: string) => (isPhone(phone) ? maskPhone(phone) : "");

/** Words are looked for in names and the keeper's; the last four digits of a phone find its shop. */
function wordsWhere(q: string): Prisma.ShopWhereInput {
  const endsWith = phoneEnding(q);
  const contains = { contains: q, mode: "insensitive" } as const;
  const texts = [
    { nameZh: contains },
    { nameEn: contains },
    { keeperZh: contains },
    { keeperEn: contains },
  ];
  return { OR: endsWith ? [...texts, { phone: { endsWith } }] : texts };
}

/** Shops that have something of this shelf, or of one below it, on sale. */
const sellsFrom = (slug: string): Prisma.ShopWhereInput => ({
  products: {
    some: { status: "ON_SALE", category: { OR: [{ slug }, { parent: { is: { slug } } }] } },
  },
});

function whereOf({ q, status, villageId, category }: ShopsQuestion): Prisma.ShopWhereInput {
  return {
    AND: [
      ...(q ? [wordsWhere(q)] : []),
      ...(status ? [{ status }] : []),
      ...(villageId ? [{ villageId }] : []),
      ...(category ? [sellsFrom(category)] : []),
    ],
  };
}

/** How many shops stand where; every state is there, also at 0. */
async function countByStatus(): Promise<ShopsPage["counts"]> {
  const rows = await db.shop.groupBy({ by: ["status"], _count: { _all: true } });
  return shopStatuses.map((status) => ({
    status,
    count: rows.find((row) => row.status === status)?._count._all ?? 0,
  }));
}

/** The county's shops, the newest first, a page at a time; nothing for who doesn't oversee them. */
export async function listShopsForDesk(
  viewer: Viewer,
  question: ShopsQuestion,
  locale: Locale,
): Promise<ShopsPage> {
  if (!mayAct(viewer, "shop:oversee")) return { shops: [], next: null, counts: [] };
  const { after } = question;
  const [rows, counts] = await Promise.all([
    db.shop.findMany({
      where: { ...whereOf(question), ...(after && { id: { lt: after } }) },
      select: {
        id: true,
        ...names,
        keeperZh: true,
        keeperEn: true,
        status: true,
        phone: true,
        openedAt: true,
        village: { select: names },
        _count: { select: { products: { where: { status: "ON_SALE" } } } },
      },
      orderBy: { id: "desc" },
      take: PAGE + 1,
    }),
    countByStatus(),
  ]);
  const shops = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    name: pick(row, "name", locale),
    keeper: pick(row, "keeper", locale),
    status: row.status,
    phone: masked(row.phone),
    village: pick(row.village, "name", locale),
    onSale: row._count.products,
    openedAt: row.openedAt?.toISOString() ?? null,
  }));
  return { shops, next: rows.length > PAGE ? (shops.at(-1)?.id ?? null) : null, counts };
}

/** Every shop by name, to choose one; nothing for who doesn't oversee them. */
export async function listShopNames(viewer: Viewer, locale: Locale) {
  if (!mayAct(viewer, "shop:oversee")) return [];
  const rows = await db.shop.findMany({
    select: { id: true, ...names },
    orderBy: [{ nameZh: "asc" }, { id: "asc" }],
    take: 1_000,
  });
  return rows.map(({ id, ...row }) => ({ id, name: pick(row, "name", locale) }));
}

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
    licence: row.licence,
    phone: masked(row.phone),
    allowsCod: row.allowsCod,
    since: row.createdAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    village: { id: row.village.id, name: pick(row.village, "name", locale) },
    household: row.household ? pick(row.household, "name", locale) : "",
    members: row.members.map(({ role, user }) => ({
      id: user.id,
      name: user.name,
      phone: masked(user.phone),
      role,
    })),
    papers,
    goods,
  };
}

/** The shop's phone, whole; that an officer looked at it is written down. */
export const revealPhone = (
  viewer: Viewer,
  shopId: string,
): Promise<Result<{ phone: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "shop:oversee")) return fail("NOT_FOUND");
    const shop = await tx.shop.findUnique({ where: { id: shopId }, select: { phone: true } });
    if (!shop) return fail("NOT_FOUND");
    await logAction(tx, viewer, { action: "phone:reveal", subject: `shop:${shopId}` });
    return ok({ phone: isPhone(shop.phone) ? formatPhone(shop.phone) : shop.phone });
  });
