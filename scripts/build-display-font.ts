/**
 * Cuts the display face out of Debian's fonts-noto-cjk: `npx tsx scripts/build-display-font.ts`.
 * Run it again when a season line gets a new character.
 */
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { seasonLines } from "../lib/catalog/seasons";

const COLLECTION = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc";
const SIMPLIFIED_CHINESE = 2;
const FOLDER = "app/fonts";
const LARGEST = 60 * 1024;

const LATIN = " !&'(),-.0123456789:?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ALWAYS =
  "·—’，。、：！？" +
  "出山山里人家的好东西村庄产地故事时令当季节气新上市正月初一二三四五六七八九十";

/** One face of a font collection as a font file of its own: its tables behind a directory of their own. */
function faceOf(collection: Buffer, index: number): Buffer {
  const directory = collection.readUInt32BE(12 + 4 * index);
  const count = collection.readUInt16BE(directory + 4);
  const head = Buffer.from(collection.subarray(directory, directory + 12 + 16 * count));
  const parts = [head];
  let at = head.length;
  for (let table = 0; table < count; table++) {
    const record = 12 + 16 * table;
    const length = head.readUInt32BE(record + 12);
    const start = head.readUInt32BE(record + 8);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    collection.copy(padded, 0, start, start + length);
    head.writeUInt32BE(at, record + 8);
    at += padded.length;
    parts.push(padded);
  }
  return Buffer.concat(parts);
}

const names = seasonLines.map(({ nameZh }) => nameZh).join("");
const lines = seasonLines.map(({ lineZh }) => lineZh).join("");
const face = faceOf(await readFile(COLLECTION), SIMPLIFIED_CHINESE);

/** Home shows the name of a season and nothing else in this face: those few characters come alone. */
const parts = { terms: names, latin: LATIN, season: LATIN + ALWAYS + names + lines };

for (const [name, text] of Object.entries(parts)) {
  const woff2 = await subsetFont(face, text, {
    targetFormat: "woff2",
    keepFeatures: ["kern"],
    noHinting: true,
  });
  if (woff2.length > LARGEST) throw new Error(`${woff2.length} bytes: ${name} is too large`);
  await writeFile(`${FOLDER}/${name}.woff2`, woff2);
  const characters = [...new Set(text)].sort();
  console.log(`${name}.woff2: ${characters.length} characters, ${woff2.length} bytes`);
  console.log(characters.map((one) => `U+${one.codePointAt(0)?.toString(16)}`).join(", "));
}
