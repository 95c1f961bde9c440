import "server-only";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { db, isUniqueViolation } from "@/lib/platform/db";
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

type Keyed = { buyerKey: string | null; idempotencyKey: string; requestHash: string };
type Earlier = Result<Placed, "KEY_REUSED"> | null;

/** What has already been placed under this key; KEY_REUSED (detail: number) when it was something else. */
export async function findEarlier({
  buyerKey,
  idempotencyKey,
  requestHash,
}: Keyed): Promise<Earlier> {
  if (!buyerKey) return null;
  const group = await db.orderGroup.findUnique({
    where: { buyerKey_idempotencyKey: { buyerKey, idempotencyKey } },
    select: { number: true, method: true, requestHash: true },
  });
  if (!group) return null;
  return group.requestHash === requestHash
    ? ok({ groupNumber: group.number, method: group.method })
    : fail("KEY_REUSED", { detail: { number: group.number } });
}

/** Places, or answers what the same key had placed before. */
export async function onceUnder<Code extends string>(
  place: () => Promise<Result<Placed, Code>>,
  earlierOf: () => Promise<Earlier>,
): Promise<Result<Placed, Code | "KEY_REUSED">> {
  try {
    const placed = await place();
    // A repeat finds its goods gone or changed: what was placed before decides, not the refusal.
    return placed.ok ? placed : ((await earlierOf()) ?? placed);
  } catch (error) {
    const earlier = isUniqueViolation(error) ? await earlierOf() : null;
    if (earlier) return earlier;
    throw error;
  }
}
