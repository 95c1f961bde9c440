import "server-only";
import { mergeGuestCart } from "@/lib/cart/mutations";
import { claimGuestOrders } from "@/lib/orders/mutations";
import type { Transaction } from "@/lib/platform/db";

type Guest = { userId: string; phone: string; guestHash: string | null };

/** What a guest has in this browser goes to whom they sign in as: the basket, and orders with their phone. */
export async function moveGuestThings(tx: Transaction, { userId, phone, guestHash }: Guest) {
  if (!guestHash) return;
  await mergeGuestCart(tx, { userId, guestHash });
  await claimGuestOrders(tx, { userId, phone, guestHash });
}
