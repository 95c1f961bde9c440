/**
 * Makes the voice that reads aloud where a phone has none, once, on a machine with Debian's `espeak-ng` and `lame`:
 * `node --import ./scripts/server-only.mjs --import tsx scripts/build-voice.ts`
 * writes lib/aloud/voice/zh.mp3, every syllable of Mandarin one behind the other in whole frames that follow
 * each other in any order (no bit reservoir), and zh.json, where each of them lies.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";
import { FRAME_BYTES, KILOBITS, RATE, VOICE } from "@/lib/aloud/voice-file";

const WORDS_A_MINUTE = "190";
const WAV_HEADER = 44;
const SPOKEN_RATE = 22_050;
/** Below a fiftieth of full scale nobody hears anything. */
const SILENT = 600;
/** An encoder answers this many frames late; the first of them holds nothing. */
const LEADING_FRAMES = 1;
const letters = [..."abcdefghijklmnopqrstuvwxyz"];

const folder = mkdtempSync(join(tmpdir(), "voice-"));
const wav = join(folder, "one.wav");

/** Every reading that the shop's own dictionary has for any character. */
function syllables(): string[] {
  const all = new Set<string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const options = { toneType: "num", type: "array", v: true, multiple: true } as const;
    for (const one of pinyin(String.fromCodePoint(code), options)) {
      if (/^[a-zv]+[0-4]$/.test(one)) all.add(one);
    }
  }
  return [...all].sort();
}

function speak(voice: string, text: string): Int16Array {
  execFileSync("espeak-ng", ["-v", voice, "-s", WORDS_A_MINUTE, "-w", wav, text]);
  const bytes = readFileSync(wav).subarray(WAV_HEADER);
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function trimmed(sound: Int16Array): Int16Array {
  const isHeard = (sample: number) => Math.abs(sample) > SILENT;
  const from = sound.findIndex(isHeard);
  const to = sound.findLastIndex(isHeard);
  if (from < 0) throw new Error("The voice said nothing.");
  const edge = SPOKEN_RATE / 100;
  return sound.slice(Math.max(0, from - edge), to + edge);
}

function encode(sound: Int16Array): Buffer {
  const input = Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength);
  const raw = ["-r", "-s", String(SPOKEN_RATE / 1_000), "-m", "m", "--signed", "--bitwidth", "16"];
  const frames = ["--cbr", "-b", String(KILOBITS), "--resample", String(RATE / 1_000)];
  const alone = ["--nores", "-t", "--quiet", "-", "-"];
  const mp3 = execFileSync("lame", [...raw, ...frames, ...alone], {
    input,
    stdio: ["pipe", "pipe", "ignore"],
  });
  if (mp3.length % FRAME_BYTES !== 0) throw new Error("Not whole frames.");
  return mp3.subarray(LEADING_FRAMES * FRAME_BYTES);
}

const clips = [
  ...syllables().map((name) => ({ name, voice: "cmn-latn-pinyin", text: name.replace("0", "5") })),
  ...letters.map((name) => ({ name, voice: "en", text: `${name}.` })),
];
const parts: Buffer[] = [];
const places: Record<string, [number, number]> = {};
let at = 0;
for (const { name, voice, text } of clips) {
  const frames = encode(trimmed(speak(voice, text)));
  places[name] = [at, frames.length / FRAME_BYTES];
  at += frames.length / FRAME_BYTES;
  parts.push(frames);
}
const silence = encode(new Int16Array(SPOKEN_RATE / 10)).subarray(0, FRAME_BYTES);
places.silence = [at, 1];
parts.push(silence);
writeFileSync(`${VOICE}.mp3`, Buffer.concat(parts));
writeFileSync(`${VOICE}.json`, `${JSON.stringify(places)}\n`);
rmSync(folder, { recursive: true });
