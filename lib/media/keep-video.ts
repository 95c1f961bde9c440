import "server-only";
import { db } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { store } from "@/lib/platform/storage";
import { checksumOf } from "./encode";
import {
  FILM_FOLDER,
  type Uploaded,
  type UploadKind,
  type UploadRefusal,
  VIDEO_SECONDS,
} from "./index";
import { readVideoApart } from "./jail";
import { type Facts, findSame, newKey, view } from "./keep";
import { sniff } from "./sniff";
import type { Film } from "./video";

const BOXES: (string | null)[] = ["mp4", "webm"];

/** Stores a film under a random name, then its row. Nobody gets it but by what shows it, which may be taken down. */
export async function storeVideo(film: Film, facts: Facts, checksum: string) {
  const { bytes, seconds, width, height, ending } = film;
  const key = `${newKey(FILM_FOLDER, true)}.${ending}`;
  await store(key, bytes, true);
  const durationS = Math.max(1, Math.round(seconds));
  const row = { kind: "VIDEO", key, width, height, durationS, checksum } as const;
  return db.asset.create({ data: { ...row, ...facts, bytes: bytes.length } });
}

/** Keeps somebody's film as theirs, rebuilt in the separate process; the original is dropped. */
export async function keepVideo(
  ownerId: string,
  kind: UploadKind,
  bytes: Uint8Array,
): Promise<Result<Uploaded, UploadRefusal>> {
  const checksum = checksumOf(bytes);
  const same = await findSame(ownerId, kind, checksum);
  if (same) return ok(view(same));
  const film = BOXES.includes(sniff(bytes)) ? await readVideoApart(bytes) : null;
  if (film === "BUSY") return fail("UPLOADS_BUSY");
  if (!film) return fail("VIDEO_UNREADABLE");
  if (typeof film === "string") return fail(film, { detail: { most: VIDEO_SECONDS } });
  return ok(view(await storeVideo(film, { ownerId }, checksum)));
}
