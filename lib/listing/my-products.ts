import "server-only";
import { availability } from "@/lib/inventory/queries";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { containing, db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { MyProductCard, ProductStatus } from "./index";
import { ownProduct } from "./own";
import { atCounty, turnOf, wantsPapers } from "./turn";
import { lastNote, waitingOf } from "./waiting";

const PAGE = 24;

const select = {
  id: true,
  slug: true,
  shopId: true,
  titleZh: true,
  titleEn: true,
  status: true,
  stoppedAt: true,
  regime: true,
  images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: pictureSelect } } },
  variants: {
    where: { active: true },
    orderBy: { priceFen: "asc" },
    select: { id: true, priceFen: true },
  },
  papers: { select: { kind: true } },
  changes: { orderBy: { createdAt: "desc" }, take: 1 },
  copyOf: { select: { titleZh: true, titleEn: true } },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof select }>;

async function toCards(rows: Row[], locale: Locale): Promise<MyProductCard[]> {
  const stock = await availability(rows.flatMap((row) => row.variants.map(({ id }) => id)));
  return rows.map(({ images, variants, changes, papers, copyOf, ...row }) => ({
    id: row.id,
    slug: row.slug,
    shopId: row.shopId,
    title: pick(row, "title", locale),
    picture: toPicture(images[0]?.asset, locale),
    priceFen: variants[0]?.priceFen ?? null,
    isFrom: variants.some(({ priceFen }) => priceFen > (variants[0]?.priceFen ?? 0)),
    left: variants.reduce((sum, { id }) => sum + (stock[id]?.left ?? 0), 0),
    low: variants.some(({ id }) => stock[id]?.low ?? true),
    status: row.status,
    isStopped: row.stoppedAt !== null,
    copyOf: copyOf && row.status === "DRAFT" ? pick(copyOf, "title", locale) : null,
    regime: row.regime,
    turn: turnOf({ ...row, papers, changes }),
    waiting: waitingOf(changes),
    note: lastNote(changes),
  }));
}

type MyProductsWanted = {
  /** One of the viewer's shops; null for all of them. */
  shopId: string | null;
  /** A part of the name; "" for all. */
  text: string;
};

function mine(viewer: Viewer, { shopId, text }: MyProductsWanted) {
  const contains = containing(text);
  const shops = shopsFor(viewer, "product:edit");
  return {
    shopId: { in: shopId === null ? shops : shops.filter((id) => id === shopId) },
    removedAt: null,
    ...(text && { AND: { OR: [{ titleZh: contains }, { titleEn: contains }] } }),
  } satisfies Prisma.ProductWhereInput;
}

/** What stands behind this one in the order of the shop's own list. */
async function behind(viewer: Viewer, id: string): Promise<Prisma.ProductWhereInput> {
  const last = await db.product.findFirst({
    where: ownProduct(viewer, id),
    select: { sort: true, createdAt: true },
  });
  if (!last) return {};
  const { sort, createdAt } = last;
  return {
    OR: [
      { sort: { gt: sort } },
      { sort, createdAt: { lt: createdAt } },
      { sort, createdAt, id: { lt: id } },
    ],
  };
}

type Question = MyProductsWanted & {
  /** IN_REVIEW: all that the county looks at; DRAFT: with what lacks a paper; null for every state. */
  status: ProductStatus | null;
  /** The `next` of the page before; null for the first. */
  after: string | null;
};

const inState = (status: ProductStatus): Prisma.ProductWhereInput => {
  if (status === "IN_REVIEW") return atCounty;
  return status === "DRAFT" ? { OR: [{ status }, wantsPapers] } : { status };
};

/** One page of the goods of the viewer's shops, in the order of the shop's own list. */
export async function listMyProducts(
  viewer: Viewer,
  { status, after, ...wanted }: Question,
  locale: Locale,
): Promise<{ products: MyProductCard[]; next: string | null }> {
  const rows = await db.product.findMany({
    where: {
      AND: [
        mine(viewer, wanted),
        status ? inState(status) : {},
        after ? await behind(viewer, after) : {},
      ],
    },
    orderBy: [{ sort: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select,
  });
  const products = await toCards(rows.slice(0, PAGE), locale);
  return { products, next: rows.length > PAGE ? (products.at(-1)?.id ?? null) : null };
}

/** How many of them stand in each state; goods on sale whose change waits count under IN_REVIEW too. */
export async function countMyProducts(
  viewer: Viewer,
  wanted: MyProductsWanted,
): Promise<Record<ProductStatus, number>> {
  const where = mine(viewer, wanted);
  const [rows, waiting, drafts] = await Promise.all([
    db.product.groupBy({ by: ["status"], where, _count: { id: true } }),
    db.product.count({ where: { AND: [where, inState("IN_REVIEW")] } }),
    db.product.count({ where: { AND: [where, inState("DRAFT")] } }),
  ]);
  const none = { ON_SALE: 0, HIDDEN: 0 };
  const counts = Object.fromEntries(rows.map(({ status, _count }) => [status, _count.id]));
  return { ...none, ...counts, DRAFT: drafts, IN_REVIEW: waiting };
}
