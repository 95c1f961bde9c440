import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { cached } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { batched } from "./batched";
import { priceNow, pricesAt } from "./special";
import { isSoldOut, stockSelect } from "./stock";
import { productTag } from "./tags";
import type { ProductCard } from "./views";

const cardSelect = (now: Date) =>
  ({
    id: true,
    slug: true,
    titleZh: true,
    titleEn: true,
    soldCount: true,
    images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: pictureSelect } } },
    variants: {
      where: { active: true },
      orderBy: { priceFen: "asc" },
      select: { ...pricesAt(now), compareAtFen: true, stockItem: { select: stockSelect } },
    },
    shop: { select: { village: { select: { nameZh: true, nameEn: true } } } },
  }) satisfies Prisma.ProductSelect;

const readRows = (ids: string[]) =>
  db.product.findMany({
    where: { id: { in: ids }, status: "ON_SALE", shop: { status: "OPEN" } },
    select: cardSelect(new Date()),
  });
type Row = Awaited<ReturnType<typeof readRows>>[number];

function toCard(row: Row, locale: Locale): ProductCard | null {
  const prices = row.variants
    .map(({ compareAtFen, ...variant }) => ({ compareAtFen, ...priceNow(variant) }))
    .sort((one, other) => one.priceFen - other.priceFen);
  const [cheapest] = prices;
  if (!cheapest) return null;
  const picture = toPicture(row.images[0]?.asset, locale);
  return {
    slug: row.slug,
    title: pick(row, "title", locale),
    priceFen: cheapest.priceFen,
    isFrom: prices.some(({ priceFen }) => priceFen > cheapest.priceFen),
    compareAtFen: cheapest.special?.wasFen ?? cheapest.compareAtFen,
    soldCount: row.soldCount,
    soldOut: row.variants.every(isSoldOut),
    village: pick(row.shop.village, "name", locale),
    picture: picture && { ...picture, alt: "" },
  };
}

const readCards = (locale: Locale) => async (ids: string[]) =>
  new Map((await readRows(ids)).map((row) => [row.id, toCard(row, locale)]));

const readers = { zh: batched(readCards("zh")), en: batched(readCards("en")) };

/** Each card is kept under its own product's tag, so a new price renews exactly the pages that show it. */
const getCard = cached((id: string, locale: Locale) => readers[locale](id), {
  key: "product-card",
  tags: (id) => [productTag(id)],
});

const present = <T>(value: T | null): value is T => value !== null;

/** Cards in the order of their ids; products that visitors may not see are left out. */
export async function listCards(ids: string[], locale: Locale): Promise<ProductCard[]> {
  const cards = await Promise.all(ids.map((id) => getCard(id, locale)));
  return cards.filter(present);
}

/** Like listCards, straight from the database: for answers that are not kept. */
export async function readFreshCards(ids: string[], locale: Locale): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const cards = await readCards(locale)(ids);
  return ids.map((id) => cards.get(id) ?? null).filter(present);
}
