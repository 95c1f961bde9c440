import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";

const MOST = 100;

export type UnmappedGoods = { id: string; title: string; store: string; fen: Fen };
export type WordView = { id: string; word: string; category: string; goods: number };
export type Unmapped = {
  goods: UnmappedGoods[];
  /** Of all that is on no shelf, also what the list has no room for. */
  count: number;
  fen: Fen;
  words: WordView[];
  shelves: { id: string; name: string }[];
};

const NET = Prisma.sql`coalesce(sum(c."paidFen" - c."refundedFen"), 0)::bigint`;

type Row = { id: string; title: string; store: string; fen: bigint; all: bigint; count: number };

const readGoods = () =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT g.id, g."title", s."name" AS store, ${NET} AS fen, sum(${NET}) OVER ()::bigint AS all,
      count(*) OVER ()::int AS count
    FROM "StoreGoods" g JOIN "Store" s ON s.id = g."storeId" LEFT JOIN "StoreCell" c ON c."goodsId" = g.id
    WHERE g."categoryId" IS NULL GROUP BY g.id, s."name" ORDER BY fen DESC, g."title" LIMIT ${MOST}`);

const readWords = () =>
  db.$queryRaw<{ id: string; goods: number }[]>(Prisma.sql`
    SELECT w.id, count(g.id)::int AS goods FROM "StoreWord" w LEFT JOIN "StoreGoods" g
      ON position(lower(w."word") IN lower(g."title")) > 0 GROUP BY w.id`);

/** Shelves on which goods stand: those without shelves below. */
async function listShelves(locale: Locale) {
  const rows = await db.category.findMany({
    where: { children: { none: {} } },
    include: { parent: true },
    orderBy: [{ parent: { sort: "asc" } }, { sort: "asc" }],
  });
  return rows.map(({ id, parent, ...shelf }) => ({
    id,
    name: [parent && pick(parent, "name", locale), pick(shelf, "name", locale)]
      .filter(Boolean)
      .join(" · "),
  }));
}

/** Goods that no word puts on a shelf, the most money first, and the words there are; null for strangers. */
export async function findUnmapped(viewer: Viewer, locale: Locale): Promise<Unmapped | null> {
  if (!mayAct(viewer, "store:oversee")) return null;
  const [goods, words, counts, shelves] = await Promise.all([
    readGoods(),
    db.storeWord.findMany({ include: { category: true }, orderBy: { word: "asc" } }),
    readWords(),
    listShelves(locale),
  ]);
  const goodsOf = new Map(counts.map(({ id, goods: count }) => [id, count]));
  return {
    goods: goods.map((one) => ({ ...one, fen: fen(Number(one.fen)) })),
    count: goods[0]?.count ?? 0,
    fen: fen(Number(goods[0]?.all ?? 0)),
    words: words.map(({ id, word, category }) => ({
      ...{ id, word, goods: goodsOf.get(id) ?? 0 },
      category: pick(category, "name", locale),
    })),
    shelves,
  };
}

/** How many goods are on no shelf; 0 for strangers. */
export const countUnmapped = async (viewer: Viewer): Promise<number> =>
  mayAct(viewer, "store:oversee") ? db.storeGoods.count({ where: { categoryId: null } }) : 0;
