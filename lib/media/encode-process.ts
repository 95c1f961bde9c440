import { encodePicture } from "./encode";
import type { Asked } from "./jail";
import { readVoice } from "./voice";

/** Runs in a process of its own (jail.ts): one stranger's file in, what is kept of it or a refusal out. */
process.on("message", async ({ what, bytes }: Asked) => {
  const kept = what === "voice" ? readVoice(bytes) : await encodePicture(bytes).catch(() => null);
  process.send?.(kept);
});
process.send?.("READY");
process.on("disconnect", () => process.exit());
