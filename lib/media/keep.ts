import "server-only";
import { randomBytes } from "node:crypto";
import { type AssetKind, db } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { store } from "@/lib/platform/storage";
import { checksumOf, type Encoded } from "./encode";
import {
  fileUrl,
  isPrivateKind,
  PRIVATE_PREFIX,
  pictureUrl,
  type Uploaded,
  type UploadKind,
  type UploadRefusal,
  VOICE_SECONDS,
} from "./index";
import { encodeApart, readVoiceApart } from "./jail";
import { sentAs } from "./own";
import { isPlainPdf } from "./pdf";
import { sniff } from "./sniff";
import type { Recording } from "./voice";

const PICTURES: (string | null)[] = ["jpeg", "png", "webp"];

export const newKey = (folder: string, isPrivate: boolean) =>
  `${isPrivate ? PRIVATE_PREFIX : ""}${folder}/${randomBytes(16).toString("hex")}`;

type Kept = { id: string; key: string; kind: AssetKind; durationS: number | null };

export const view = ({ id, key, kind, durationS }: Kept): Uploaded => ({
  id,
  key,
  url: kind === "IMAGE" ? pictureUrl(key, 720) : fileUrl(key),
  seconds: durationS,
});

/** The same file from the same person again is the asset it already is. */
export const findSame = (ownerId: string, kind: UploadKind, checksum: string) =>
  db.asset.findFirst({
    where: { ...sentAs(kind), ownerId, checksum },
    orderBy: { createdAt: "asc" },
  });

export type Facts = {
  ownerId?: string;
  peaks?: string;
  altZh?: string;
  altEn?: string;
  isSample?: boolean;
};

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
export async function keepPicture(
  ownerId: string,
  kind: UploadKind,
  bytes: Uint8Array,
): Promise<Result<Uploaded, UploadRefusal>> {
  const same = await findSame(ownerId, kind, checksumOf(bytes));
  if (same) return ok(view(same));
  if (!PICTURES.includes(sniff(bytes))) return fail("PICTURE_UNREADABLE");
  const encoded = await encodeApart(bytes);
  if (encoded === "BUSY") return fail("UPLOADS_BUSY");
  if (!encoded) return fail("PICTURE_UNREADABLE");
  return ok(view(await storePicture(encoded, { ownerId }, isPrivateKind(kind))));
}

/** Keeps somebody's recording as theirs, rebuilt so that it holds sound only, with the drawing that came with it. */
export async function keepVoice(
  ownerId: string,
  kind: UploadKind,
  bytes: Uint8Array,
  peaks: string,
): Promise<Result<Uploaded, UploadRefusal>> {
  const checksum = checksumOf(bytes);
  const same = await findSame(ownerId, kind, checksum);
  if (same) return ok(view(same));
  const voice = await readVoiceApart(bytes);
  if (voice === "BUSY") return fail("UPLOADS_BUSY");
  if (!voice) return fail("VOICE_UNREADABLE");
  if (voice.seconds > VOICE_SECONDS)
    return fail("VOICE_TOO_LONG", { detail: { most: VOICE_SECONDS / 60 } });
  return ok(
    view(await storeVoice(voice, { ownerId, peaks }, { checksum, isPrivate: isPrivateKind(kind) })),
  );
}

/** Keeps a PDF as it came: it is a paper with a seal, and nobody but a viewer of PDFs opens it. */
export async function keepPdf(
  ownerId: string,
  kind: UploadKind,
  bytes: Uint8Array,
): Promise<Result<Uploaded, UploadRefusal>> {
  const checksum = checksumOf(bytes);
  const same = await findSame(ownerId, kind, checksum);
  if (same) return ok(view(same));
  if (!isPlainPdf(bytes)) return fail("PDF_UNREADABLE");
  const key = `${newKey("documents", true)}.pdf`;
  await store(key, bytes, true);
  const row = { kind: "DOCUMENT", key, ownerId, checksum, bytes: bytes.length } as const;
  return ok(view(await db.asset.create({ data: row })));
}

type Stored = { checksum: string; isPrivate: boolean };

/** Stores a recording under a random name, then its row. */
export async function storeVoice(voice: Recording, facts: Facts, { checksum, isPrivate }: Stored) {
  const key = `${newKey("voices", isPrivate)}.${voice.ending}`;
  await store(key, voice.bytes, isPrivate);
  const durationS = Math.max(1, Math.round(voice.seconds));
  const { hasSound } = voice;
  const heard = { kind: "VOICE", key, durationS, hasSound, checksum } as const;
  return db.asset.create({ data: { ...heard, ...facts, bytes: voice.bytes.length } });
}
