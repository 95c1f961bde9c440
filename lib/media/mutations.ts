import "server-only";
import type { Encoded } from "./encode";
import { type Facts, storePicture } from "./keep";

export { hidePapers } from "./hide";
export { type Held, removeLoose } from "./loose";
export { receiveUpload } from "./receive";

/** Keeps a picture we trust and that is encoded already (the demo's own); answers its Asset row's id. */
export const savePicture = async (
  picture: Encoded,
  facts: Facts,
  isPrivate = false,
): Promise<string> => (await storePicture(picture, facts, isPrivate)).id;
