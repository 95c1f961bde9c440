import "server-only";
import { inTransaction, Prisma, type Transaction } from "@/lib/platform/db";

/** With the order that it belongs to (E-commerce Law, art. 31). */
const KEPT = Prisma.sql`interval '3 years'`;
const BATCH = 500;

const findOld = (tx: Transaction, now: Date) =>
  tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT i.id FROM "Invoice" i
    JOIN "Order" o ON o.id = i."orderId"
    JOIN "OrderGroup" purchase ON purchase.id = o."groupId"
    JOIN "User" buyer ON buyer.id = purchase."userId" AND buyer."leftAt" IS NOT NULL
    WHERE purchase."createdAt" < ${now}::timestamptz - ${KEPT} AND i.title <> ''
    ORDER BY i.id LIMIT ${BATCH}`);

const forgetBatch = (now: Date) =>
  inTransaction(async (tx) => {
    const ids = (await findOld(tx, now)).map(({ id }) => id);
    await tx.invoice.updateMany({
      where: { id: { in: ids } },
      data: { title: "", taxNumber: "", email: "", number: "", assetId: null },
    });
    return ids.length;
  });

/** Where somebody who leaves had invoices sent. */
export const forgetInvoiceMail = (tx: Transaction, userId: string) =>
  tx.invoice.updateMany({ where: { order: { group: { userId } } }, data: { email: "" } });

/** Takes the names out of the invoices of who has left, once the law no longer keeps them; their files go too. */
export async function forgetOldInvoices(now = new Date()) {
  while ((await forgetBatch(now)) === BATCH);
}
