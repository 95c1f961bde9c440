import "server-only";
import { placesOfKey } from "@/lib/places";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { containing, db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { hidden, phoneWanted } from "@/lib/platform/phone";
import { type ShopsPage, type ShopsQuestion, shopStatuses } from "./index";
import { names } from "./names";

const PAGE = 50;

/** Words are looked for in names and the keeper's; the last four digits of a phone find its shop. */
function wordsWhere(q: string): Prisma.ShopWhereInput {
  const phone = phoneWanted(q);
  const contains = containing(q);
  const texts = [
    { nameZh: contains },
    { nameEn: contains },
    { keeperZh: contains },
    { keeperEn: contains },
  ];
  return { OR: phone ? [...texts, { phone }] : texts };
}

/** Shops that have something of this shelf, or of one below it, on sale. */
const sellsFrom = (slug: string): Prisma.ShopWhereInput => ({
  products: {
    some: { status: "ON_SALE", category: { OR: [{ slug }, { parent: { is: { slug } } }] } },
  },
});

function whereOf({
  q,
  status,
  township,
  villageId,
  category,
}: ShopsQuestion): Prisma.ShopWhereInput {
  return {
    AND: [
      ...(q ? [wordsWhere(q)] : []),
      ...(status ? [{ status }] : []),
      ...(township ? [{ village: { is: { OR: placesOfKey(township) } } }] : []),
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

/** How many goods each of these shops has on sale. */
async function countOnSale(shops: readonly { id: string }[]): Promise<Map<string, number>> {
  const rows = await db.product.groupBy({
    by: ["shopId"],
    where: { shopId: { in: shops.map(({ id }) => id) }, status: "ON_SALE" },
    _count: { _all: true },
  });
  return new Map(rows.map(({ shopId, _count }) => [shopId, _count._all]));
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
      },
      orderBy: { id: "desc" },
      take: PAGE + 1,
    }),
    countByStatus(),
  ]);
  const page = rows.slice(0, PAGE);
  const onSale = await countOnSale(page);
  const shops = page.map((row) => ({
    id: row.id,
    name: pick(row, "name", locale),
    keeper: pick(row, "keeper", locale),
    status: row.status,
    phone: hidden(row.phone),
    village: pick(row.village, "name", locale),
    onSale: onSale.get(row.id) ?? 0,
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
