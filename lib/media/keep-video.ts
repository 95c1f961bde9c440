import "server-only";
import { db } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { store } from "@/lib/platform/storage";
import { FILM_FOLDER, VIDEO_SECONDS } from "./index";
import { readVideoApart } from "./jail";
import { type Facts, keepOnce, newKey, type Sent } from "./keep";
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
export const keepVideo = (sent: Sent) =>
  keepOnce(sent, async (checksum) => {
    const film = BOXES.includes(sniff(sent.bytes)) ? await readVideoApart(sent.bytes) : null;
    if (film === "BUSY") return fail("UPLOADS_BUSY");
    if (!film) return fail("VIDEO_UNREADABLE");
    if (typeof film === "string") return fail(film, { detail: { most: VIDEO_SECONDS } });
    return ok(await storeVideo(film, { ownerId: sent.ownerId }, checksum));
  });
