/** Samples a second, kilobits a second, and what each frame of that holds (MPEG-2 layer III). */
export const RATE = 16_000;
export const KILOBITS = 24;
export const FRAME_BYTES = (72 * KILOBITS * 1_000) / RATE;
export const FRAME_MS = (576 / RATE) * 1_000;

/** The recorded voice and where in it each syllable lies, beside the server. */
export const VOICE = "lib/aloud/voice/zh";
