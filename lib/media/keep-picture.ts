import "server-only";
import { db } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { store } from "@/lib/platform/storage";
import type { Encoded } from "./encode";
import { isPrivateKind } from "./index";
import { encodeApart } from "./jail";
import { type Facts, keepOnce, newKey, type Sent } from "./keep";
import { sniff } from "./sniff";

const PICTURES: (string | null)[] = ["jpeg", "png", "webp"];

/** Stores a picture's files under a random name, then its row. */
export async function storePicture(
  { files, ...picture }: Encoded,
  facts: Facts,
  isPrivate: boolean,
) {
  const key = newKey("images", isPrivate);
  await Promise.all(files.map(({ name, bytes }) => store(`${key}/${name}`, bytes, isPrivate)));
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return db.asset.create({ data: { kind: "IMAGE", key, bytes, ...picture, ...facts } });
}

/** Re-encodes somebody's picture in the separate process and keeps it as theirs; the original is dropped. */
export const keepPicture = (sent: Sent) =>
  keepOnce(sent, async () => {
    if (!PICTURES.includes(sniff(sent.bytes))) return fail("PICTURE_UNREADABLE");
    const encoded = await encodeApart(sent.bytes);
    if (encoded === "BUSY") return fail("UPLOADS_BUSY");
    if (!encoded) return fail("PICTURE_UNREADABLE");
    return ok(await storePicture(encoded, { ownerId: sent.ownerId }, isPrivateKind(sent.kind)));
  });
