import "server-only";
import type { Transaction } from "@/lib/platform/db";

type Guest = { userId: string; phone: string; guestHash: string | null };

/** What a guest has in this browser goes to whom they sign in as: orders placed with the same phone. */
export async function moveGuestThings(tx: Transaction, { userId, phone, guestHash }: Guest) {
  if (!guestHash) return;
  await tx.orderGroup.updateMany({
    where: { guestHash, phone, userId: null },
    data: { userId },
  });
}
