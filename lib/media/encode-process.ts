import { encodePicture } from "./encode";
import type { Asked } from "./jail";
import { readVideo } from "./video";
import { readVoice } from "./voice";

const readers = { picture: encodePicture, voice: readVoice, video: readVideo };

/** Runs in a process of its own (jail.ts): one stranger's file in, what is kept of it or a refusal out. */
process.on("message", async ({ what, bytes }: Asked) => {
  const read = async () => readers[what](bytes);
  process.send?.(await read().catch(() => null));
});
process.send?.("READY");
process.on("disconnect", () => process.exit());
