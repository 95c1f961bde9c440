import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { readBody } from "@/lib/platform/body";
import { env } from "@/lib/platform/env";
import { countUse } from "@/lib/platform/rate-limit";
import { fail, type Result } from "@/lib/platform/result";
import { checksumOf } from "./encode";
import {
  isPdfKind,
  isVideoKind,
  isVoiceKind,
  PDF_BYTES,
  PICTURE_BYTES,
  type Uploaded,
  type UploadKind,
  type UploadRefusal,
  uploadKinds,
  VIDEO_BYTES,
  VOICE_BYTES,
} from "./index";
import { keepPdf } from "./keep-pdf";
import { keepPicture } from "./keep-picture";
import { keepVideo } from "./keep-video";
import { keepVoice } from "./keep-voice";
import { ownerOf } from "./own";
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

/** What a guest with a proved phone says to a shop. */
const isForGuests = (kind: UploadKind) => kind === "private-image" || kind === "private-voice";

/** Whose file it will be; null for who may send none. */
function senderOf(viewer: Viewer, isProved: boolean) {
  if (viewer.kind === "guest") return isProved ? ownerOf(viewer) : null;
  return viewer.kind === "user" && mayAct(viewer, "upload:add") ? viewer.userId : null;
}

/** How much of this kind is taken, and how it is kept. */
function wayOf(kind: UploadKind) {
  if (isPdfKind(kind)) return { cap: PDF_BYTES, keep: keepPdf };
  if (isVideoKind(kind)) return { cap: VIDEO_BYTES, keep: keepVideo };
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
 * recording may bring its drawing as `peaks` (./peaks). A guest sends pictures and voices once they proved a phone.
 * Name and content type are not read: the bytes alone say what it is.
 */
export async function receiveUpload(
  viewer: Viewer,
  request: Request,
  isProved = false,
): Promise<Result<Uploaded, Refusal>> {
  if (request.headers.get("origin") !== env.publicOrigin) return fail("FOREIGN_ORIGIN");
  const ownerId = senderOf(viewer, isProved);
  if (!ownerId) return fail("SIGN_IN_FIRST");
  const wait = await countUse("upload", ownerId);
  if (wait > 0) return fail("TOO_MANY_REQUESTS", { detail: { seconds: wait } });
  const asked = new URL(request.url).searchParams;
  const kind = asked.get("kind");
  const peaks = asked.get("peaks") ?? "";
  if (!isKind(kind) || (peaks && !isDrawing(peaks))) return fail("INVALID_INPUT");
  if (viewer.kind === "guest" && !isForGuests(kind)) return fail("SIGN_IN_FIRST");

  const { cap, keep } = wayOf(kind);
  const tooLarge = fail("FILE_TOO_LARGE", { detail: { most: cap / MEGABYTE } });
  if (await isFull(ownerId)) return fail("STORAGE_FULL", { detail: { most: ROOM_MB } });
  const bytes = await readBody(request, cap);
  if (!bytes) return tooLarge;
  if (!isWhole(bytes, request.headers)) return fail("FILE_DAMAGED");
  return keep({ ownerId, kind, bytes }, peaks);
}
