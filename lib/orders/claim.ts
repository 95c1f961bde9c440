import "server-only";
import type { Transaction } from "@/lib/platform/db";

type Claim = { userId: string; phone: string; guestHash: string };

/**
 * Gives a user the orders that this browser placed as a guest, those with the user's own phone only:
 * a family's computer may hold a neighbour's as well.
 */
export async function claimGuestOrders(tx: Transaction, { userId, phone, guestHash }: Claim) {
  await tx.orderGroup.updateMany({ where: { guestHash, phone, userId: null }, data: { userId } });
}
