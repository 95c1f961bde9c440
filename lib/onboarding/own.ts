import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";

export const userIdOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Shops this viewer applied for: an owner reaches their own, everybody else none. */
export const appliedBy = (viewer: Viewer) =>
  ({
    application: { isNot: null },
    members: {
      some: { userId: userIdOf(viewer) ?? NOBODY, role: "OWNER", removedAt: null },
    },
  }) satisfies Prisma.ShopWhereInput;

/** Nobody judges a shop they belong to. */
export const judgedBy = (viewer: Viewer) =>
  ({
    members: { none: { userId: userIdOf(viewer) ?? NOBODY, removedAt: null } },
  }) satisfies Prisma.ShopWhereInput;

/** Who runs the shop, with the phone and language in which they hear from the county. */
export async function keepersOf(tx: Pick<Transaction, "shopMember">, shopId: string) {
  const members = await tx.shopMember.findMany({
    where: { shopId, removedAt: null, role: { in: ["OWNER", "FAMILY"] } },
    select: { role: true, user: { select: { id: true, phone: true, locale: true } } },
  });
  return members.map(({ role, user }) => ({ role, ...user }));
}

export const subjectOf = (shopId: string) => `shop:${shopId}`;
