import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { say } from "@/lib/aloud/say";
import { syllablesOf } from "@/lib/aloud/syllables";
import { FRAME_BYTES, FRAME_MS } from "@/lib/aloud/voice-file";

const MOST_BYTES_OF_A_SCREEN = 200 * 1_024;
/** As much as a screen says at most (components/shared/aloud/screen-text.ts). */
const SCREEN = 165;

const written = readdirSync("messages/zh").map((file) =>
  readFileSync(join("messages/zh", file), "utf8"),
);
const characters = [...new Set(written.join("").match(/[\u4e00-\u9fff]/g))];

test("tones are those of words in a row", () => {
  expect(syllablesOf("你好")).toEqual(["ni2", "hao3"]);
  expect(syllablesOf("一块，不卖")).toEqual([
    "yi2",
    "kuai4",
    ...["silence", "silence", "silence"],
    "bu2",
    "mai4",
  ]);
  expect(syllablesOf("卖了")).toEqual(["mai4", "le0"]);
  expect(syllablesOf("绿")).toEqual(["lv4"]);
});

test("every character that the shop itself writes has a sound", () => {
  expect(characters.length).toBeGreaterThan(800);
  expect(characters.filter((character) => say(character).ms === 0)).toEqual([]);
});

test("what is said is whole frames of MP3, about a quarter of a second a syllable", () => {
  const { mp3, ms } = say("今天卖了十一单");
  const heads = Array.from({ length: mp3.length / FRAME_BYTES }, (_, at) =>
    mp3.readUInt16BE(at * FRAME_BYTES),
  );
  expect(new Set(heads)).toEqual(new Set([0xfff3]));
  expect(ms).toBe(heads.length * FRAME_MS);
  expect(ms / 7).toBeGreaterThan(150);
  expect(ms / 7).toBeLessThan(400);
});

test("numbers are said as numbers", () => {
  expect(say("¥1,250.50").mp3).toEqual(say("一千二百五十块五").mp3);
});

test("signs, pictures and foreign letters do no harm", () => {
  expect(say("🌾 §§").ms).toBe(0);
  expect(say("").ms).toBe(0);
  expect(say("EMS").ms).toBeGreaterThan(0);
});

test("a screen is at most 200 KB, whatever stands on it", () => {
  const longest = characters
    .map((character) => ({ character, ms: say(character).ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SCREEN);
  const screen = longest.map(({ character }) => character).join("");
  expect(say(screen).mp3.length).toBeLessThanOrEqual(MOST_BYTES_OF_A_SCREEN);
});
