import "server-only";
import { notify } from "@/lib/notifications/mutations";
import { db, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";

/** The account goes at that time; nobody is signed in to it any more. */
export async function beginLeave(tx: Transaction, userId: string, leavesAt: Date) {
  await tx.user.updateMany({ where: { id: userId, leftAt: null }, data: { leavesAt } });
  await tx.session.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

/** Who signs in stays, and is told so; false when the account has gone meanwhile. */
export async function stay(tx: Transaction, userId: string): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, leavesAt: { not: null }, leftAt: null },
    data: { leavesAt: null },
  });
  if (count > 0) await notify(tx, { userId, kind: "account.stayed", params: {}, path: paths.me() });
  return (await tx.user.count({ where: { id: userId, leftAt: null } })) > 0;
}

/** Accounts whose time has come. */
export const listDueLeaves = (now: Date) =>
  db.user.findMany({ where: { leavesAt: { lte: now }, leftAt: null }, select: { id: true } });

/** The phone of an account that goes now, which is then held against a sign-in; null when it stays. */
export async function lockLeaving(tx: Transaction, userId: string, now: Date) {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
  const user = await tx.user.findFirst({
    where: { id: userId, leavesAt: { lte: now }, leftAt: null },
    select: { phone: true },
  });
  return user?.phone ?? null;
}

/** Name, phone, addresses, browsers and codes of somebody; what they agreed to stays with the number of the account. */
export async function forgetUser(tx: Transaction, userId: string, phone: string) {
  await tx.address.deleteMany({ where: { userId } });
  await tx.session.updateMany({ where: { userId }, data: { userAgent: "" } });
  await tx.oneTimeCode.deleteMany({ where: { phone } });
  await tx.user.updateMany({
    where: { id: userId },
    data: { name: "", phone: `left:${userId}`, leavesAt: null, leftAt: new Date() },
  });
}
