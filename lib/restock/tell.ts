import "server-only";
import { tellAll } from "@/lib/notifications/mutations";
import { inTransaction, Prisma, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";

const BATCH = 200;

type Row = {
  id: string;
  userId: string;
  bySms: boolean;
  phone: string;
  locale: string;
  hasBought: boolean;
  slug: string;
  titleZh: string;
  titleEn: string;
};

/** Wishes for what can be bought now, the oldest first; a batch that another process tells is left to it. */
const takeReady = (tx: Transaction) =>
  tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT wish.id, wish."userId", wish."bySms", buyer.phone, buyer.locale, product.slug,
      product."titleZh" || ' ' || variant."labelZh" AS "titleZh",
      coalesce(nullif(product."titleEn", ''), product."titleZh") || ' ' || variant."labelEn" AS "titleEn",
      EXISTS (
        SELECT 1 FROM "OrderLine" line
        JOIN "Order" o ON o.id = line."orderId"
        JOIN "OrderGroup" purchase ON purchase.id = o."groupId"
        WHERE line."variantId" = wish."variantId" AND purchase."userId" = wish."userId"
          AND purchase."createdAt" > wish."createdAt") AS "hasBought"
    FROM "RestockWish" wish
    JOIN "User" buyer ON buyer.id = wish."userId"
    JOIN "Variant" variant ON variant.id = wish."variantId" AND variant.active
    JOIN "StockItem" item ON item."variantId" = variant.id AND item."onHand" > item.reserved
    JOIN "Product" product ON product.id = variant."productId" AND product.status = 'ON_SALE'
    JOIN "Shop" shop ON shop.id = product."shopId" AND shop.status = 'OPEN'
    ORDER BY wish."createdAt", wish.id LIMIT ${BATCH}
    FOR UPDATE OF wish SKIP LOCKED`);

const noticeOf = ({ userId, slug, titleZh, titleEn }: Row) => ({
  userId,
  kind: "stock.back" as const,
  params: { titleZh, titleEn },
  path: paths.product(slug),
});

const messageOf = ({ phone, locale, titleZh, titleEn }: Row) => ({
  phone,
  kind: "stock.back" as const,
  params: { titleZh, titleEn },
  locale: locale === "en" ? ("en" as const) : ("zh" as const),
});

const tellBatch = () =>
  inTransaction(async (tx) => {
    const ready = await takeReady(tx);
    await tx.restockWish.deleteMany({ where: { id: { in: ready.map(({ id }) => id) } } });
    const waiting = ready.filter(({ hasBought }) => !hasBought);
    await tellAll(tx, {
      notices: waiting.map(noticeOf),
      messages: waiting.filter(({ bySms }) => bySms).map(messageOf),
    });
    return ready.length;
  });

/** Tells everybody whose goods are back, each once; who has bought them meanwhile hears nothing. */
export async function tellRestocked() {
  while ((await tellBatch()) === BATCH);
}
