import "server-only";
import type { Encoded } from "./encode";
import { storePicture } from "./keep";

export { type Held, removeLoose } from "./loose";
export { receiveUpload } from "./receive";

type Facts = { ownerId?: string; altZh?: string; altEn?: string; isSample?: boolean };

/** Keeps a picture we trust and that is encoded already (the demo's own); answers its Asset row's id. */
export const savePicture = async (picture: Encoded, facts: Facts): Promise<string> =>
  (await storePicture(picture, facts)).id;
