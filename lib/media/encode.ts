import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { WIDTHS } from "./index";

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
  sizes: { width: number; bytes: Uint8Array }[];
};

const [, , WIDEST] = WIDTHS;
const TALLEST = 4 * WIDEST;
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
    .resize({ width: WIDEST, height: TALLEST, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, pixels: () => sharp(data, { raw: { width, height, channels } }) };
}

/** Re-encodes a picture as WebP in every width, upright and without metadata. Throws on what is no picture. */
export async function encodePicture(bytes: Uint8Array): Promise<Encoded> {
  const { width, height, pixels } = await decode(bytes);
  const { channels } = await pixels().toColourspace("srgb").stats();
  const [red, green = red, blue = red] = channels.length < 3 ? channels.slice(0, 1) : channels;
  const sizes: Encoded["sizes"] = [];
  for (const wanted of WIDTHS) {
    const encoded = await pixels()
      .resize({ width: wanted, withoutEnlargement: true })
      .webp({ quality: 56, effort: 5 })
      .toBuffer();
    sizes.push({ width: wanted, bytes: encoded });
  }
  return {
    width,
    height,
    colour: `#${[red, green, blue].map((channel) => hex(channel?.mean ?? 0)).join("")}`,
    checksum: checksumOf(bytes),
    sizes,
  };
}
