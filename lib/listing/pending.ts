import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import type { ProductPatch, ReviewReason } from "./index";
import { userIdOf } from "./own";
import { parseStored } from "./stored";
import { toReasons } from "./waiting";
import type { StoredPatch } from "./weigh";

/** As JSON has it: what is undefined is not there. */
export const dropNulls = (patch: StoredPatch): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(patch));

/** What still waits of a change after an edit: whatever the edit names is decided by it alone. */
export function joinPending(
  before: StoredPatch,
  patch: ProductPatch,
  later: StoredPatch,
): StoredPatch {
  const { prices = [], ...rest } = before;
  const named = new Set((patch.variants ?? []).map(({ id }) => id));
  const kept = Object.entries(rest).filter(([key]) => !(key in patch));
  const waiting = [...prices.filter(({ id }) => !named.has(id)), ...(later.prices ?? [])];
  return {
    ...(Object.fromEntries(kept) as StoredPatch),
    ...later,
    ...(waiting.length > 0 && { prices: waiting }),
  };
}

const parts: Readonly<Partial<Record<ReviewReason, readonly (keyof StoredPatch)[]>>> = {
  TITLE: ["titleZh", "titleEn"],
  PICTURES: ["photos"],
  PAPERS: ["papers"],
  CATEGORY: ["category"],
  PRICE: ["prices"],
};

const stillWaits = (reason: ReviewReason, patch: StoredPatch) =>
  (parts[reason] ?? []).some((part) => patch[part] !== undefined);

type Edit = { patch: ProductPatch; later: StoredPatch; reasons: ReviewReason[] };

/**
 * What waits for the county: one change a product, so an edit joins the earlier one as a new one. What
 * the seller has set back, or set lower, no longer waits; when nothing is left the change is withdrawn.
 */
export async function settlePending(
  tx: Transaction,
  viewer: Viewer,
  productId: string,
  { patch, later, reasons }: Edit,
) {
  const earlier = await tx.productChange.findFirst({ where: { productId, status: "PENDING" } });
  const known = toReasons(earlier?.reasons ?? []);
  if (!earlier && reasons.length === 0) return;
  // New goods are looked at as they are when the county opens them.
  if (known.includes("NEW")) return;
  const waiting = joinPending(earlier ? parseStored(earlier.patch) : {}, patch, later);
  if (earlier) {
    await tx.productChange.update({ where: { id: earlier.id }, data: { status: "WITHDRAWN" } });
  }
  const left = [...new Set([...known, ...reasons])].filter((reason) => stillWaits(reason, waiting));
  if (left.length === 0) return;
  await tx.productChange.create({
    data: {
      productId,
      patch: dropNulls(waiting),
      reasons: left,
      createdBy: userIdOf(viewer) ?? productId,
    },
  });
}
