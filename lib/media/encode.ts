import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { CLOSE_WIDTH, WIDTHS } from "./index";

sharp.block({
  operation: [
    "VipsForeignLoadSvg",
    "VipsForeignLoadPdf",
    "VipsForeignLoadTiff",
    "VipsForeignLoadHeif",
    "VipsForeignLoadNsgif",
  ],
});
sharp.concurrency(1);
sharp.cache(false);

export type Encoded = {
  width: number;
  height: number;
  colour: string;
  checksum: string;
  /** By file name: `720.webp`. */
  files: { name: string; bytes: Uint8Array }[];
};

/** No WebP is taller: a screenshot of a long certificate stays readable. */
const TALLEST = 16_383;
const FORMATS: (string | undefined)[] = ["jpeg", "png", "webp"];

const hex = (channel: number) => Math.round(channel).toString(16).padStart(2, "0");

export const checksumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** One decode, upright, in sRGB: everything else is made from these pixels. */
async function decode(bytes: Uint8Array) {
  const picture = sharp(bytes, { limitInputPixels: 40_000_000, failOn: "warning" });
  const { format } = await picture.metadata();
  if (!FORMATS.includes(format)) throw new Error(`No picture format we take: ${format}`);
  const { data, info } = await picture
    .rotate()
    .resize({ width: CLOSE_WIDTH, height: TALLEST, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, pixels: () => sharp(data, { raw: { width, height, channels } }) };
}

const widthsOf = (width: number) => [...WIDTHS, ...(width >= CLOSE_WIDTH ? [CLOSE_WIDTH] : [])];

/**
 * Re-encodes a picture as WebP in every width, upright and without metadata, and as AVIF where there is
 * time for it. Throws on what is no picture.
 */
export async function encodePicture(bytes: Uint8Array, withAvif = false): Promise<Encoded> {
  const { width, height, pixels } = await decode(bytes);
  const { channels } = await pixels().toColourspace("srgb").stats();
  const [red, green = red, blue = red] = channels.length < 3 ? channels.slice(0, 1) : channels;
  const files: Encoded["files"] = [];
  for (const wanted of widthsOf(width)) {
    const sized = () => pixels().resize({ width: wanted, withoutEnlargement: true });
    const webp = await sized().webp({ quality: 56, effort: 5 }).toBuffer();
    files.push({ name: `${wanted}.webp`, bytes: webp });
    if (!withAvif) continue;
    const avif = await sized().avif({ quality: 48, effort: 3 }).toBuffer();
    files.push({ name: `${wanted}.avif`, bytes: avif });
  }
  return {
    width,
    height,
    colour: `#${[red, green, blue].map((channel) => hex(channel?.mean ?? 0)).join("")}`,
    checksum: checksumOf(bytes),
    files,
  };
}
