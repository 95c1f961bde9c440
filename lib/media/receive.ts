import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { readBody } from "@/lib/platform/body";
import { env } from "@/lib/platform/env";
import { countUse } from "@/lib/platform/rate-limit";
import { fail, ok, type Result } from "@/lib/platform/result";
import { checksumOf } from "./encode";
import {
  isPdfKind,
  isVoiceKind,
  PDF_BYTES,
  PICTURE_BYTES,
  type Uploaded,
  type UploadKind,
  type UploadRefusal,
  uploadKinds,
  VOICE_BYTES,
} from "./index";
import { keepPdf, keepPicture, keepVoice } from "./keep";
import { isDrawing } from "./peaks";
import { isFull, ROOM_MB } from "./room";

type Refusal =
  | UploadRefusal
  | "FOREIGN_ORIGIN"
  | "SIGN_IN_FIRST"
  | "TOO_MANY_REQUESTS"
  | "INVALID_INPUT";

const MEGABYTE = 1024 * 1024;
const isKind = (value: string | null): value is UploadKind =>
  uploadKinds.some((kind) => kind === value);

/** How much of this kind is taken, and how it is kept. */
function wayOf(kind: UploadKind) {
  if (isPdfKind(kind)) return { cap: PDF_BYTES, keep: keepPdf };
  return isVoiceKind(kind)
    ? { cap: VOICE_BYTES, keep: keepVoice }
    : { cap: PICTURE_BYTES, keep: keepPicture };
}

/** What arrived is what was sent: by length, and by the browser's own checksum where it can make one. */
function isWhole(bytes: Uint8Array, sent: Headers) {
  const length = sent.get("content-length");
  const checksum = sent.get("x-sha256");
  if (bytes.length === 0 || (length && Number(length) !== bytes.length)) return false;
  return !checksum || checksum.toLowerCase() === checksumOf(bytes);
}

/**
 * Takes the raw body of POST /api/uploads?kind= (one of `uploadKinds`) and keeps it as the viewer's own asset; a
 * recording may bring its drawing as `peaks` (./peaks).
 * Name and content type are not read: the bytes alone say what it is.
 */
export async function receiveUpload(
  viewer: Viewer,
  request: Request,
): Promise<Result<Uploaded, Refusal>> {
  if (request.headers.get("origin") !== env.publicOrigin) return fail("FOREIGN_ORIGIN");
  if (viewer.kind !== "user" || !mayAct(viewer, "upload:add")) return fail("SIGN_IN_FIRST");
  const wait = await countUse("upload", viewer.userId);
  if (wait > 0) return fail("TOO_MANY_REQUESTS", { detail: { seconds: wait } });
  const asked = new URL(request.url).searchParams;
  const kind = asked.get("kind");
  const peaks = asked.get("peaks") ?? "";
  if (!isKind(kind) || (peaks && !isDrawing(peaks))) return fail("INVALID_INPUT");

  const { cap, keep } = wayOf(kind);
  const tooLarge = fail("FILE_TOO_LARGE", { detail: { most: cap / MEGABYTE } });
  if (await isFull(viewer.userId)) return fail("STORAGE_FULL", { detail: { most: ROOM_MB } });
  const bytes = await readBody(request, cap);
  if (!bytes) return tooLarge;
  if (!isWhole(bytes, request.headers)) return fail("FILE_DAMAGED");
  const kept = await keep(viewer.userId, kind, bytes, peaks);
  return kept.ok ? ok(kept.data) : kept;
}
