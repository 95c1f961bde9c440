import type pg from "pg";
import { fen } from "@/lib/platform/money";
import { type FreightRuleRow, freightFor } from "@/lib/shipping";
import { at, type Random, weighted } from "./random";

export type Item = {
  variantId: string;
  stockItemId: string;
  productId: string;
  shopId: string;
  priceFen: number;
  netWeightG: number | null;
  grossWeightG: number;
  seasonTerm: number | null;
  allowsCod: boolean;
  /** Milliseconds: nobody bought before. */
  openedAt: number;
  returnPolicy: string;
  /** Columns of an OrderLine that only repeat what the product says. */
  frozen: (string | null)[];
};

type Row = Omit<Item, "frozen"> & {
  slug: string;
  shopSlug: string;
  titleZh: string;
  titleEn: string;
  labelZh: string;
  labelEn: string;
  imageKey: string | null;
};

const query = `
  SELECT v.id AS "variantId", i.id AS "stockItemId", p.id AS "productId", p."shopId", s.slug AS "shopSlug", v."priceFen",
    v."netWeightG", v."grossWeightG", p."seasonTerm", s."allowsCod",
    coalesce(extract(epoch FROM s."openedAt") * 1000, 0)::float8 AS "openedAt", p."returnPolicy", p.slug, p."titleZh", p."titleEn",
    v."labelZh", v."labelEn",
    (SELECT a.key FROM "ProductImage" m JOIN "Asset" a ON a.id = m."assetId"
      WHERE m."productId" = p.id ORDER BY m.sort LIMIT 1) AS "imageKey"
  FROM "Variant" v JOIN "StockItem" i ON i."variantId" = v.id
  JOIN "Product" p ON p.id = v."productId" JOIN "Shop" s ON s.id = p."shopId"
  WHERE p.status = 'ON_SALE' AND s.status = 'OPEN' AND v.active
  ORDER BY p.slug, v.sort, v.id`;

const toItem = ({
  slug,
  shopSlug: _shop,
  titleZh,
  titleEn,
  labelZh,
  labelEn,
  imageKey,
  ...item
}: Row): Item => ({
  ...item,
  frozen: [slug, titleZh, titleEn, labelZh, labelEn, imageKey],
});

const TERMS_A_MONTH = 2;

/** How much more a thing is wanted in a month (0 is January) near its solar term (0 is early February). */
function seasonFactor(term: number | null, month: number) {
  if (term === null) return 1;
  const now = (month * TERMS_A_MONTH + 22) % 24;
  const apart = Math.min((term - now + 24) % 24, (now - term + 24) % 24);
  return 0.5 + 1.8 * Math.max(0, 1 - apart / 6);
}

const groupBy = <Row>(rows: readonly Row[], key: (row: Row) => string) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

async function readFreight(client: pg.ClientBase) {
  const { rows } = await client.query<FreightRuleRow>('SELECT * FROM "FreightRule" ORDER BY sort');
  const own = groupBy(rows, ({ shopId }) => shopId ?? "county");
  return (shopId: string) => own.get(shopId) ?? own.get("county") ?? [];
}

/** Everything that can be bought, and how often people ask for it. */
export async function readShelf(client: pg.ClientBase, random: Random) {
  const { rows } = await client.query<Row>(query);
  const items = rows.map(toItem);
  const byShop = groupBy(items, ({ shopId }) => shopId);
  const rulesOf = await readFreight(client);
  const fame = items.map(() => (1 / (random.next() + 0.02)) ** 0.9);
  const months = Array.from({ length: 12 }, (_, month) =>
    weighted(items.map((item, index) => (fame[index] ?? 1) * seasonFactor(item.seasonTerm, month))),
  );
  return {
    isEmpty: items.length === 0,
    pick: (month: number) => at(items, at(months, month)(random.next())),
    /** All that a shop sells. */
    ofShop: (slug: string) => items.filter((_, index) => rows[index]?.shopSlug === slug),
    /** Another thing of the same shop, perhaps the same. */
    beside: (item: Item) => random.of(byShop.get(item.shopId) ?? [item]),
    /** What the buyer pays and what the shop bears, or null where the shop doesn't send. */
    freight: (shopId: string, provinceCode: string, weightG: number, goodsFen: number) => {
      const parcel = { provinceCode, weightG, goodsFen: fen(goodsFen) };
      const freight = freightFor(rulesOf(shopId), parcel);
      if (!freight.ok) return null;
      return { freightFen: freight.freightFen, borneFen: freight.borneFen };
    },
  };
}

export type Shelf = Awaited<ReturnType<typeof readShelf>>;
