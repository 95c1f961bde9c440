import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { AssetKind, Transaction } from "@/lib/platform/db";

/**
 * Whether the viewer has uploaded every one of these assets: only then may they be attached.
 * `besides` are ids that are attached already and may stay, whoever brought them.
 */
export async function ownsAssets(
  tx: Pick<Transaction, "asset">,
  viewer: Viewer,
  kind: AssetKind,
  ids: readonly string[],
  besides: readonly string[] = [],
): Promise<boolean> {
  const foreign = [...new Set(ids)].filter((id) => !besides.includes(id));
  if (foreign.length === 0) return true;
  if (viewer.kind !== "user") return false;
  const count = await tx.asset.count({
    where: { id: { in: foreign }, kind, ownerId: viewer.userId },
  });
  return count === foreign.length;
}
