import "server-only";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Placed, PlaceOrder } from "./index";

/** Whose keys these are; one buyer's key says nothing about another's. */
export function buyerKeyOf(viewer: Viewer): string | null {
  const buyer = buyerOf(viewer);
  if (!buyer) return null;
  return "userId" in buyer ? `user:${buyer.userId}` : `guest:${buyer.guestHash}`;
}

/** Tells a repeat from another order under the same key. */
export function requestHashOf({ key: _, notes, ...input }: PlaceOrder): string {
  const sorted = Object.entries(notes).sort(([a], [b]) => a.localeCompare(b));
  return hashToken(JSON.stringify([input, sorted]));
}

/** What this buyer has already placed under this key; KEY_REUSED (detail: number) when it was something else. */
export async function findEarlier(
  viewer: Viewer,
  input: PlaceOrder,
): Promise<Result<Placed, "KEY_REUSED"> | null> {
  const buyerKey = buyerKeyOf(viewer);
  if (!buyerKey) return null;
  const group = await db.orderGroup.findUnique({
    where: { buyerKey_idempotencyKey: { buyerKey, idempotencyKey: input.key } },
    select: { number: true, method: true, requestHash: true },
  });
  if (!group) return null;
  return group.requestHash === requestHashOf(input)
    ? ok({ groupNumber: group.number, method: group.method })
    : fail("KEY_REUSED", { detail: { number: group.number } });
}
