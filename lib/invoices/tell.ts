import "server-only";
import { notify, tellAll } from "@/lib/notifications/mutations";
import { inTransaction, Prisma, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import { owedSql } from "./owed";

const BATCH = 200;

/** Tells the shop's owner and family. */
export async function tellAsked(
  tx: Transaction,
  { number, shopId }: { number: string; shopId: string },
  title: string,
) {
  const keepers = await keepersOf(tx, shopId);
  const news = { kind: "invoice.asked" as const, params: { number, title } };
  const path = paths.sellOrder(number);
  await tellAll(tx, { notices: keepers.map(({ id: userId }) => ({ userId, ...news, path })) });
}

/** Tells the buyer, when they have an account; others see it on their order. */
export async function tellGiven(tx: Transaction, orderId: string) {
  const { number, shop, group } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      number: true,
      shop: { select: { nameZh: true, nameEn: true } },
      group: { select: { userId: true } },
    },
  });
  const { userId } = group;
  const params = { number, shopZh: shop.nameZh, shopEn: shop.nameEn };
  const path = paths.order(number);
  if (userId) await notify(tx, { userId, kind: "invoice.given", params, path });
}

type Stale = { id: string; number: string; shopId: string; owedFen: number };

/** An invoice that another process tells of is left to it. */
const takeStale = (tx: Transaction) =>
  tx.$queryRaw<Stale[]>(Prisma.sql`
    SELECT i.id, o.number, i."shopId", (${owedSql})::int AS "owedFen"
    FROM "Invoice" i JOIN "Order" o ON o.id = i."orderId"
    WHERE i.status = 'ISSUED' AND i."staleToldAt" IS NULL AND i."amountFen" <> ${owedSql}
    ORDER BY i.id LIMIT ${BATCH} FOR UPDATE OF i SKIP LOCKED`);

const tellBatch = (now: Date) =>
  inTransaction(async (tx) => {
    const stale = await takeStale(tx);
    const ids = stale.map(({ id }) => id);
    await tx.invoice.updateMany({ where: { id: { in: ids } }, data: { staleToldAt: now } });
    for (const { number, shopId, owedFen: amountFen } of stale) {
      const kind = "invoice.stale" as const;
      const path = paths.sellOrder(number);
      for (const { id: userId } of await keepersOf(tx, shopId))
        await notify(tx, { userId, kind, params: { number, amountFen }, path });
    }
    return stale.length;
  });

/** Tells each shop once of invoices that are wrong, because money went back after they were given. */
export async function tellStaleInvoices(now = new Date()) {
  while ((await tellBatch(now)) === BATCH);
}
