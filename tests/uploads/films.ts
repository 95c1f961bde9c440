import { readFileSync } from "node:fs";
import { goodVoices } from "./voices";

const kept = (name: string) => readFileSync(new URL(name, import.meta.url));

/** Three seconds with sound, as a phone writes them: with a place and a name in it. */
export const film = () => kept("film.mp4");
export const PLACE_MARKS = ["+30.1+110.2", "SECRETPLACE"];

/** Every box of this name gets other bytes, `at` bytes after its name. */
function patched(box: string, at: number, bytes: readonly number[]) {
  const file = film();
  for (let from = file.indexOf(box); from > 0; from = file.indexOf(box, from + 4))
    for (const [index, byte] of bytes.entries()) file[from + 4 + at + index] = byte;
  return file;
}

/** Its clock ticks so slowly that the same pictures last for hours. */
const slow = () => patched("mdhd", 12, [0, 0, 0, 2]);

const scrambled = () => {
  const file = film();
  const from = file.indexOf("mdat") + 4;
  return file.fill(0x5a, from, from + 20_000);
};

const inside = (from: string, to: string) =>
  Buffer.from(film().toString("latin1").replaceAll(from, to), "latin1");

const recording = () => {
  const found = goodVoices().find(({ bytes }) => bytes.toString("latin1", 4, 8) === "ftyp");
  if (!found) throw new Error("no recording in an MP4");
  return found.bytes;
};

/** What is refused, and what is said of it. */
export const badFilms: [string, Buffer, string][] = [
  ["a recording without a picture", recording(), "VIDEO_NO_PICTURE"],
  ["hours of it", slow(), "VIDEO_TOO_LONG"],
  ["a codec that few can play", inside("avc1", "hvc1"), "VIDEO_NOT_PLAYED"],
  ["pictures that are none", scrambled(), "VIDEO_UNREADABLE"],
  ["half of it", film().subarray(0, 9_000), "VIDEO_UNREADABLE"],
  ["a box past the end", patched("moov", -8, [0x7f]), "VIDEO_UNREADABLE"],
  ["only its first bytes", film().subarray(0, 40), "VIDEO_UNREADABLE"],
  ["a page that says it is a film", Buffer.from("<html>ftypisom</html>"), "VIDEO_UNREADABLE"],
  ["a page behind a film's first bytes", inside("moov", "<ht>"), "VIDEO_UNREADABLE"],
];

export const goodFilms: [string, Buffer][] = [
  ["MP4", film()],
  ["WebM", kept("film.webm")],
];
