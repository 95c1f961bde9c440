import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";

export const userIdOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

/** Products this viewer may edit; everybody else's are not there. */
export const ownProduct = (viewer: Viewer, id: string) =>
  ({ id, shopId: { in: shopsFor(viewer, "product:edit") } }) satisfies Prisma.ProductWhereInput;

/** Owner and family: who hears what becomes of the goods. */
export async function keepersOf(tx: Pick<Transaction, "shopMember">, shopId: string) {
  const members = await tx.shopMember.findMany({
    where: { shopId, removedAt: null, role: { in: ["OWNER", "FAMILY"] } },
    select: { userId: true },
  });
  return members.map(({ userId }) => userId);
}
