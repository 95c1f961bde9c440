import "server-only";
import { deflateRawSync } from "node:zlib";
import { sniff } from "./sniff";
import { readMp4 } from "./voice-mp4";
import { readOgg } from "./voice-ogg";
import { readWav } from "./voice-wav";
import { readWebm } from "./voice-webm";

/** A recording rebuilt to hold one sound track and nothing else. */
export type Recording = { bytes: Uint8Array; seconds: number; ending: string; hasSound: boolean };

/** Silence packs into next to nothing, however a recorder wrote it. */
const SILENT_BYTES_A_SECOND = 400;

const isHeard = (bytes: Uint8Array, seconds: number) =>
  deflateRawSync(bytes, { level: 1 }).length >= seconds * SILENT_BYTES_A_SECOND;

const readers = { webm: readWebm, mp4: readMp4, ogg: readOgg, wav: readWav };

/** The recording in a file and the ending it is kept under; null unless it is plain sound, whole to the last byte. */
export function readVoice(bytes: Uint8Array): Recording | null {
  const format = sniff(bytes);
  if (!format || !(format in readers)) return null;
  const ending = format as keyof typeof readers;
  try {
    const kept = readers[ending](Buffer.from(bytes));
    return { ending, ...kept, hasSound: isHeard(kept.bytes, kept.seconds) };
  } catch {
    return null;
  }
}
