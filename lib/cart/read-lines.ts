import "server-only";
import type { Ask, ReturnPolicy } from "@/lib/catalog";
import { boundsSql } from "@/lib/limits/queries";
import { countedPhone, type Viewer } from "@/lib/platform/auth";
import { direct, Prisma, type Statements } from "@/lib/platform/db";
import type { Running } from "@/lib/specials";
import { runningSql } from "@/lib/specials/queries";
import { ownCart } from "./owner";
import type { Facts } from "./state";

/** A basket line with all that decides its price and whether it can be bought, as of now. */
export type LineRow = Facts & {
  id: string;
  variantId: string;
  quantity: number;
  selected: boolean;
  seenPriceFen: number;
  /** On the shelf. */
  priceFen: number;
  /** The lower price that runs; as many as want it may not be left. */
  special: Running | null;
  /** What the shelf asks, where shop and buyer agreed on less. */
  listFen?: number;
  netWeightG: number | null;
  grossWeightG: number;
  labelZh: string;
  labelEn: string;
  productId: string;
  productSlug: string;
  titleZh: string;
  titleEn: string;
  returnPolicy: ReturnPolicy;
  makeDays: number;
  asks: AskRow[];
  shopId: string;
  shopSlug: string;
  shopNameZh: string;
  shopNameEn: string;
  allowsCod: boolean;
  allowsCollection: boolean;
  image: Image | null;
};

/** What the maker asks, as the table has it. */
export type AskRow = Omit<Ask, "label" | "unit"> &
  Record<"labelZh" | "labelEn" | "unitZh" | "unitEn", string>;

type Image = {
  key: string;
  width: number | null;
  height: number | null;
  altZh: string;
  altEn: string;
  colour: string | null;
  isSample: boolean;
};

type Options = {
  tx?: Statements;
  where?: Prisma.Sql;
  /** Makes a second checkout of the same basket wait, and then find its lines gone. */
  lock?: boolean;
};

/** Lines `l` of this source with all about them. Holds whose time is over count as free. */
const linesFrom = (source: Prisma.Sql, viewer: Viewer | null, end: Prisma.Sql) => Prisma.sql`
    SELECT l.id, l."variantId", l.quantity, l.selected, l."seenPriceFen",
      v."priceFen", v."netWeightG", v."grossWeightG", v."labelZh", v."labelEn", v.active,
      p.id AS "productId", p.slug AS "productSlug", p."titleZh", p."titleEn",
      p.status::text AS "productStatus", p."returnPolicy"::text AS "returnPolicy",
      p."makeDays", asked.asks, special.running AS special, limited.bounds,
      s.id AS "shopId", s.slug AS "shopSlug", s."nameZh" AS "shopNameZh", s."nameEn" AS "shopNameEn",
      s.status::text AS "shopStatus", s."allowsCod", s."allowsCollection", s."closedFrom", s."closedTo",
      coalesce(k."onHand" - k.reserved, 0) + lapsed.pieces AS "left", picture.image
    FROM ${source}
    JOIN "Variant" v ON v.id = l."variantId"
    JOIN "Product" p ON p.id = v."productId"
    JOIN "Shop" s ON s.id = p."shopId"
    LEFT JOIN "StockItem" k ON k."variantId" = v.id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(r.quantity), 0)::int AS pieces FROM "Reservation" r
      WHERE r."stockItemId" = k.id AND r.status = 'HELD' AND r."expiresAt" <= now()
    ) lapsed
    LEFT JOIN LATERAL (
      SELECT json_build_object('key', a.key, 'width', a.width, 'height', a.height, 'altZh', a."altZh",
        'altEn', a."altEn", 'colour', a.colour, 'isSample', a."isSample") AS image
      FROM "ProductImage" pi JOIN "Asset" a ON a.id = pi."assetId"
      WHERE pi."productId" = p.id ORDER BY pi.sort, pi.id LIMIT 1
    ) picture ON true
    LEFT JOIN ${runningSql(viewer && countedPhone(viewer, null))} ON true
    LEFT JOIN ${boundsSql(viewer)} ON true
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(a ORDER BY a.sort, a.id), '[]') AS asks
      FROM "ProductAsk" a WHERE a."productId" = p.id
    ) asked
    ${end}`;

/**
 * The viewer's lines, newest first. One statement over basket, goods, shop and stock: a checkout
 * can't afford a round trip for each.
 */
export const readLines = (
  viewer: Viewer,
  { tx = direct, where = Prisma.sql`true`, lock = false }: Options = {},
) =>
  tx.$queryRaw<LineRow[]>(
    linesFrom(
      Prisma.sql`"Cart" c JOIN "CartLine" l ON l."cartId" = c.id`,
      viewer,
      Prisma.sql`WHERE ${ownCart(viewer)} AND ${where}
        ORDER BY l."createdAt" DESC, l.id DESC
        ${lock ? Prisma.sql`FOR UPDATE OF l` : Prisma.empty}`,
    ),
  );

/** All that a shop sells, one piece of each, in the order of its shelf: for who writes an order down there. */
export const readShelf = (shopId: string, tx: Statements = direct) =>
  tx.$queryRaw<LineRow[]>(
    linesFrom(
      Prisma.sql`(SELECT id, id AS "variantId", 1 AS quantity, true AS selected,
        "priceFen" AS "seenPriceFen" FROM "Variant") l`,
      null,
      Prisma.sql`WHERE s.id = ${shopId}::uuid AND v.active AND p.status = 'ON_SALE'
        ORDER BY p.sort, p.id, v.sort, v.id`,
    ),
  );
