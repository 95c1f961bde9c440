import "server-only";
import type { Prisma, Transaction } from "@/lib/platform/db";

/** Owner and family, who run the shop, with the phone and language in which they hear from it. */
export async function keepersOf(tx: Pick<Transaction, "shopMember">, shopId: string) {
  const members = await tx.shopMember.findMany({
    where: { shopId, removedAt: null, role: { in: ["OWNER", "FAMILY"] } },
    select: { role: true, user: { select: { id: true, phone: true, locale: true } } },
  });
  return members.map(({ role, user }) => ({ role, ...user }));
}

/** Of a shop's people those who send its orders, as their user's id. */
export const senders = {
  where: { removedAt: null, role: { in: ["OWNER", "FAMILY", "PACKER"] } },
  select: { userId: true },
} satisfies Prisma.Shop$membersArgs;
