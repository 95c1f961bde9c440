/** In pixels; more is not seen on a phone. */
const LONGEST_SIDE = 1_280;
const WANTED_BITS = 7.2 * 8 * 1024 * 1024;
const BEST_BITRATE = 1_800_000;
export const SOUND_BITRATE = 96_000;

const even = (pixels: number) => Math.max(2, Math.round(pixels / 2) * 2);

/** The size of a picture whose longer side is at most so long, in even numbers as encoders want them. */
export function sizeFor(width: number, height: number) {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: even(width * scale), height: even(height * scale) };
}

/** Bits a second for the picture, so that the whole stays below eight megabytes. */
export const bitrateFor = (seconds: number) =>
  Math.round(Math.min(BEST_BITRATE, WANTED_BITS / Math.max(1, seconds) - SOUND_BITRATE));

/** A film that is as small already is sent as it is; the server takes its metadata out. */
export const isSmall = (bytes: number, width: number, height: number) =>
  bytes * 8 <= WANTED_BITS && Math.max(width, height) <= LONGEST_SIDE;
