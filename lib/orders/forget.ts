import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { inTransaction, Prisma } from "@/lib/platform/db";

/** The law keeps what was bought for three years from then (E-commerce Law, art. 31). */
const KEPT = Prisma.sql`interval '3 years'`;
const BATCH = 500;

const findOld = (tx: Transaction, now: Date) =>
  tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT purchase.id FROM "OrderGroup" purchase
    JOIN "User" buyer ON buyer.id = purchase."userId" AND buyer."leftAt" IS NOT NULL
    WHERE purchase."createdAt" < ${now}::timestamptz - ${KEPT} AND purchase.phone <> ''
    ORDER BY purchase.id LIMIT ${BATCH}`);

const forgetBatch = (now: Date) =>
  inTransaction(async (tx) => {
    const ids = (await findOld(tx, now)).map(({ id }) => id);
    const nobody = {
      recipient: "",
      phone: "",
      street: "",
      township: "",
      buyerNote: "",
      giftCard: "",
    };
    await tx.order.updateMany({ where: { groupId: { in: ids } }, data: nobody });
    await tx.orderGroup.updateMany({
      where: { id: { in: ids } },
      data: { phone: "", provedPhone: null },
    });
    return ids.length;
  });

/** Takes the receiver out of the orders of who has left, once the law no longer keeps them. */
export async function forgetOldReceivers(now = new Date()) {
  while ((await forgetBatch(now)) === BATCH);
}
