import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma, type Transaction } from "@/lib/platform/db";

/** One buyer of one shop; `key` as in ShopBuyer. */
export type Buyer = { shopId: string; userId: string | null; key: string };

/** Who placed this order, to who may see the customers of its shop; null for any other. */
export async function findBuyer(
  viewer: Viewer,
  number: string,
  tx: Pick<Transaction, "order"> = db,
): Promise<Buyer | null> {
  const order = await tx.order.findFirst({
    where: {
      number,
      status: { in: ["CONFIRMED", "COMPLETED"] },
      shopId: { in: shopsFor(viewer, "customer:see") },
    },
    select: { shopId: true, group: { select: { userId: true, phone: true } } },
  });
  if (!order) return null;
  const { userId, phone } = order.group;
  return { shopId: order.shopId, userId, key: userId ?? phone };
}

/** Holds an account against leaving while something is written about it; false when it is gone. */
async function isHere(tx: Transaction, { userId }: Buyer): Promise<boolean> {
  if (!userId) return true;
  const rows = await tx.$queryRaw<unknown[]>(Prisma.sql`
    SELECT 1 FROM "User" WHERE id = ${userId}::uuid AND "leftAt" IS NULL FOR SHARE`);
  return rows.length > 0;
}

/** The same for who writes about them: what the shop keeps is begun, and nobody leaves meanwhile. */
export async function holdBuyer(
  tx: Transaction,
  viewer: Viewer,
  number: string,
): Promise<Buyer | null> {
  const buyer = await findBuyer(viewer, number, tx);
  if (!buyer || !(await isHere(tx, buyer))) return null;
  const { shopId, key: buyerKey } = buyer;
  await tx.customerNote.createMany({ data: { shopId, buyerKey }, skipDuplicates: true });
  return buyer;
}
