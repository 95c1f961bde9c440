import "server-only";
import { checksumOf, type Encoded } from "./encode";
import type { Facts } from "./keep";
import { storePicture } from "./keep-picture";
import { storeVideo } from "./keep-video";
import { storeVoice } from "./keep-voice";
import { readVideo } from "./video";
import { readVoice } from "./voice";

export { encodePicture } from "./encode";
export { hidePapers } from "./hide";
export { type Held, removeLoose } from "./loose";
export { receiveUpload } from "./receive";

/** Keeps a picture we trust and that is encoded already (the demo's own); answers its Asset row's id. */
export const savePicture = async (
  picture: Encoded,
  facts: Facts,
  isPrivate = false,
): Promise<string> => (await storePicture(picture, facts, isPrivate)).id;

/** Keeps a recording we trust as somebody's private one; answers its Asset row's id. */
export async function saveVoice(bytes: Uint8Array, ownerId: string): Promise<string> {
  const voice = readVoice(bytes);
  if (!voice) throw new Error("A recording of our own can't be read");
  const stored = { checksum: checksumOf(bytes), isPrivate: true };
  return (await storeVoice(voice, { ownerId, isSample: true }, stored)).id;
}

/** Keeps a film we trust as somebody's; answers its Asset row's id. */
export async function saveVideo(bytes: Uint8Array, ownerId: string): Promise<string> {
  const film = await readVideo(bytes);
  if (!film || typeof film === "string") throw new Error("A film of our own can't be read");
  return (await storeVideo(film, { ownerId, isSample: true }, checksumOf(bytes))).id;
}
