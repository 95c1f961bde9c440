import { postBody } from "@/components/shared/api/post-body";
import { signedIn } from "@/lib/api";
import { isVoiceKind, type Uploaded, type UploadKind } from "@/lib/media";
import type { Result } from "@/lib/platform/result";
import { drawSound } from "./draw-sound";

/** Hex SHA-256, so that the server notices what a weak signal cut; null where the browser can't (plain http). */
async function checksumOf(blob: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

type More = { onProgress?: (share: number) => void; headers?: Record<string, string> };

/** How a file is sent. */
export type SendFile = typeof postFile;

/** `sendFile` behind the screen: nobody is led to sign in. */
export async function postFile(
  blob: Blob,
  kind: UploadKind,
  { onProgress = () => undefined, headers = {} }: More = {},
): Promise<Result<Uploaded, string>> {
  const checksum = await checksumOf(blob);
  const peaks = isVoiceKind(kind) ? await drawSound(blob) : "";
  const query = new URLSearchParams({ kind, ...(peaks && { peaks }) });
  return postBody<Uploaded>(`/api/uploads?${query}`, blob, {
    onProgress,
    headers: { ...(checksum && { "x-sha256": checksum }), ...headers },
    longestMs: 120_000,
  });
}

/** Sends a picture or voice to POST /api/uploads; answers its Result, OFFLINE when the network is lost. */
export const sendFile = (
  blob: Blob,
  kind: UploadKind,
  more: More = {},
): Promise<Result<Uploaded, string>> => signedIn(() => postFile(blob, kind, more));
