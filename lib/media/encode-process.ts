import { encodePicture } from "./encode";

/** Runs in a process of its own (jail.ts): one picture in, its sizes or a refusal out. */
process.on("message", async (bytes: Uint8Array) => {
  const encoded = await encodePicture(bytes).catch(() => null);
  process.send?.(encoded);
});
process.send?.("READY");
process.on("disconnect", () => process.exit());
