import "server-only";
import { sniff } from "./sniff";
import { readMp4 } from "./voice-mp4";
import { readOgg } from "./voice-ogg";
import { readWav } from "./voice-wav";
import { readWebm } from "./voice-webm";

/** A recording rebuilt to hold one sound track and nothing else. */
export type Recording = { bytes: Uint8Array; seconds: number; ending: string };

const readers = { webm: readWebm, mp4: readMp4, ogg: readOgg, wav: readWav };

/** The recording in a file and the ending it is kept under; null unless it is plain sound, whole to the last byte. */
export function readVoice(bytes: Uint8Array): Recording | null {
  const format = sniff(bytes);
  if (!format || !(format in readers)) return null;
  const ending = format as keyof typeof readers;
  try {
    return { ending, ...readers[ending](Buffer.from(bytes)) };
  } catch {
    return null;
  }
}
