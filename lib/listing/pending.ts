import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import type { ReviewReason } from "./index";
import { userIdOf } from "./own";
import type { StoredPatch } from "./weigh";

/** As JSON has it: what is undefined is not there. */
export const dropNulls = (patch: StoredPatch): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(patch));

/** What waits for the county: one change a product, so a second edit joins the first as a new one. */
export async function addToPending(
  tx: Transaction,
  viewer: Viewer,
  productId: string,
  patch: StoredPatch,
  reasons: ReviewReason[],
) {
  const earlier = await tx.productChange.findFirst({ where: { productId, status: "PENDING" } });
  if (earlier) {
    await tx.productChange.update({ where: { id: earlier.id }, data: { status: "WITHDRAWN" } });
  }
  const before = earlier?.patch && typeof earlier.patch === "object" ? earlier.patch : {};
  await tx.productChange.create({
    data: {
      productId,
      patch: { ...before, ...dropNulls(patch) },
      reasons: [...new Set([...(earlier?.reasons ?? []), ...reasons])],
      createdBy: userIdOf(viewer) ?? productId,
    },
  });
}
