import { canEncodeAudio } from "mediabunny";

/** Phones without AAC of their own get an encoder; it is large, and comes only then. */
export async function ensureAac() {
  if (await canEncodeAudio("aac")) return;
  const { registerAacEncoder } = await import("@mediabunny/aac-encoder");
  registerAacEncoder();
}
