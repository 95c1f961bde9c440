import "server-only";
import { encodePicture } from "./encode";
import { storePicture } from "./keep";

export { type Held, removeLoose } from "./loose";
export { receiveUpload } from "./receive";

type Facts = { ownerId?: string; altZh?: string; altEn?: string; isSample?: boolean };

/** Keeps a picture we trust (the demo's own) in every width and returns its Asset row's id. */
export async function savePicture(bytes: Uint8Array, facts: Facts): Promise<string> {
  return (await storePicture(await encodePicture(bytes), facts)).id;
}
