import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spokenZh } from "./spoken-zh";
import { syllablesOf } from "./syllables";
import { FRAME_BYTES, FRAME_MS, VOICE } from "./voice-file";

/** First frame and number of frames of each syllable. */
type Places = Record<string, readonly [number, number] | undefined>;

function readVoice() {
  const at = join(process.cwd(), VOICE);
  const places: Places = JSON.parse(readFileSync(`${at}.json`, "utf8"));
  return { sound: readFileSync(`${at}.mp3`), places };
}

let voice: ReturnType<typeof readVoice> | undefined;

/** Frames of the first of these that the voice has; nothing of what it can't say. */
function framesOf({ sound, places }: ReturnType<typeof readVoice>, syllable: string): Buffer[] {
  const toneless = syllable.replace(/\d$/, "");
  const known = [syllable, ...[1, 4, 3, 2, 0].map((tone) => `${toneless}${tone}`)].find(
    (name) => places[name] !== undefined,
  );
  const place = known === undefined ? undefined : places[known];
  if (!place) return [];
  const [from, frames] = place;
  return [sound.subarray(from * FRAME_BYTES, (from + frames) * FRAME_BYTES)];
}

/**
 * Chinese text as a sound, for phones without a voice: MP3 of 24 kilobits a second, and how long it lasts in
 * milliseconds. Text without anything to say gives no bytes.
 */
export function say(text: string): { mp3: Buffer; ms: number } {
  voice ??= readVoice();
  const from = voice;
  const mp3 = Buffer.concat(syllablesOf(spokenZh(text)).flatMap((one) => framesOf(from, one)));
  return { mp3, ms: (mp3.length / FRAME_BYTES) * FRAME_MS };
}
