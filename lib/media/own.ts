import "server-only";
import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/platform/auth";
import type { AssetKind, Prisma, Transaction } from "@/lib/platform/db";
import {
  isPdfKind,
  isPrivateKind,
  isVideoKind,
  isVoiceKind,
  PRIVATE_PREFIX,
  type UploadKind,
} from "./index";

/** A guest's pass as an id like that of an account, which it can't be told from and never meets. */
const asId = (passHash: string) =>
  createHash("sha256")
    .update(`guest:${passHash}`)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");

/** Whose files are this viewer's: an account's, or those of the pass by which a guest proved a phone. */
export function ownerOf(viewer: Viewer): string | null {
  if (viewer.kind === "user") return viewer.userId;
  return viewer.kind === "guest" && viewer.passHash ? asId(viewer.passHash) : null;
}

function assetKindOf(kind: UploadKind): AssetKind {
  if (isPdfKind(kind)) return "DOCUMENT";
  if (isVideoKind(kind)) return "VIDEO";
  return isVoiceKind(kind) ? "VOICE" : "IMAGE";
}

/** Columns of what was sent as this kind: a paper sent for everybody's eyes is no paper. */
export function sentAs(kind: UploadKind): Prisma.AssetWhereInput {
  const hidden = { key: { startsWith: PRIVATE_PREFIX } };
  return {
    kind: assetKindOf(kind),
    ...(isPrivateKind(kind) ? hidden : { NOT: hidden }),
  };
}

/**
 * Whether the viewer has uploaded every one of these assets as this kind: only then may they be attached.
 * `besides` are ids that are attached already and may stay, whoever brought them.
 */
export async function ownsAssets(
  tx: Pick<Transaction, "asset">,
  viewer: Viewer,
  kind: UploadKind,
  ids: readonly string[],
  besides: readonly string[] = [],
): Promise<boolean> {
  const foreign = [...new Set(ids)].filter((id) => !besides.includes(id));
  if (foreign.length === 0) return true;
  const ownerId = ownerOf(viewer);
  if (!ownerId) return false;
  const count = await tx.asset.count({
    where: { ...sentAs(kind), id: { in: foreign }, ownerId },
  });
  return count === foreign.length;
}
