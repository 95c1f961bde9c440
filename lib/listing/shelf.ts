import "server-only";
import type { Regime } from "@/lib/catalog";
import { synonymsOf } from "@/lib/catalog/queries";
import type { Transaction } from "@/lib/platform/db";

type Shelf = {
  id: string;
  slug: string;
  nameZh: string;
  nameEn: string;
  glyph: string;
  parentId: string | null;
};

/** For a shelf that holds nothing yet; the glyph says what lies on it. */
const regimeOfGlyph: Record<string, Regime> = {
  tea: "PREPACKED",
  wine: "WORKSHOP",
  snack: "WORKSHOP",
  herb: "WORMWOOD",
  stone: "TURQUOISE",
  craft: "CRAFT",
};

const listShelves = (tx: Pick<Transaction, "category">): Promise<Shelf[]> =>
  tx.category.findMany({ orderBy: [{ sort: "asc" }, { slug: "asc" }] });

/** What is sold is said last: 小米酥饼 is a biscuit. A longer word says more than a short one. */
function scoreOf(title: string, { nameZh, nameEn, parentId }: Shelf): number {
  const own = [nameZh, nameEn.toLowerCase()];
  const scores = [...own, ...synonymsOf(nameZh), ...synonymsOf(nameEn)].map((word) => {
    const at = title.lastIndexOf(word);
    if (at < 0 || word.length === 0) return 0;
    return (at + word.length) * 1_000 + word.length * 10 + (own.includes(word) ? 2 : 0);
  });
  return Math.max(...scores) + (parentId && Math.max(...scores) > 0 ? 1 : 0);
}

async function usualShelf(tx: Transaction, shopId: string): Promise<string | null> {
  const [most] = await tx.product.groupBy({
    by: ["categoryId"],
    where: { shopId },
    _count: { id: true },
    orderBy: { _count: { id: "desc" } },
    take: 1,
  });
  return most?.categoryId ?? null;
}

/** The shelf a title belongs on: by its words, else where this shop's goods lie, else the first one. */
export async function guessShelf(
  tx: Transaction,
  title: string,
  shopId: string,
): Promise<Shelf | null> {
  const shelves = await listShelves(tx);
  const asked = title.normalize("NFKC").toLowerCase();
  const [best] = shelves
    .map((shelf) => ({ shelf, score: scoreOf(asked, shelf) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score > 0) return best.shelf;
  const usual = await usualShelf(tx, shopId);
  return shelves.find(({ id }) => id === usual) ?? shelves[0] ?? null;
}

/** What law the goods of a shelf fall under: that of most goods on it. Sellers don't choose it. */
export async function regimeOf(
  tx: Transaction,
  shelf: { id: string; glyph: string },
): Promise<Regime> {
  const [most] = await tx.product.groupBy({
    by: ["regime"],
    where: { categoryId: shelf.id, status: "ON_SALE" },
    _count: { id: true },
    orderBy: [{ _count: { id: "desc" } }, { regime: "desc" }],
    take: 1,
  });
  return most?.regime ?? regimeOfGlyph[shelf.glyph] ?? "FARM_PRODUCE";
}
