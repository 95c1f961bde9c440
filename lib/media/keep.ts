import "server-only";
import { randomBytes } from "node:crypto";
import { type AssetKind, db } from "@/lib/platform/db";
import { ok, type Result } from "@/lib/platform/result";
import { checksumOf } from "./encode";
import {
  fileUrl,
  PRIVATE_PREFIX,
  pictureUrl,
  type Uploaded,
  type UploadKind,
  type UploadRefusal,
} from "./index";
import { sentAs } from "./own";

export const newKey = (folder: string, isPrivate: boolean) =>
  `${isPrivate ? PRIVATE_PREFIX : ""}${folder}/${randomBytes(16).toString("hex")}`;

export type Facts = {
  ownerId?: string;
  peaks?: string;
  altZh?: string;
  altEn?: string;
  isSample?: boolean;
};

/** A file that somebody sent as something. */
export type Sent = { ownerId: string; kind: UploadKind; bytes: Uint8Array };

type Kept = { id: string; key: string; kind: AssetKind; durationS: number | null };

const view = ({ id, key, kind, durationS }: Kept): Uploaded => ({
  id,
  key,
  url: kind === "IMAGE" ? pictureUrl(key, 720) : fileUrl(key),
  seconds: durationS,
});

/** Keeps what somebody sent by `keep`, which gets its checksum; sent again by the same person it is what it already is. */
export async function keepOnce(
  { ownerId, kind, bytes }: Sent,
  keep: (checksum: string) => Promise<Result<Kept, UploadRefusal>>,
): Promise<Result<Uploaded, UploadRefusal>> {
  const checksum = checksumOf(bytes);
  const same = await db.asset.findFirst({
    where: { ...sentAs(kind), ownerId, checksum },
    orderBy: { createdAt: "asc" },
  });
  if (same) return ok(view(same));
  const kept = await keep(checksum);
  return kept.ok ? ok(view(kept.data)) : kept;
}
