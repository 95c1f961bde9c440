import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { WIDTHS } from "./index";

sharp.block({
  operation: ["VipsForeignLoadSvg", "VipsForeignLoadPdf", "VipsForeignLoadTiff", "VipsForeignLoadHeif"],
});
sharp.concurrency(1);

export type Encoded = {
  width: number;
  height: number;
  colour: string;
  checksum: string;
  sizes: { width: number; bytes: Buffer }[];
};

const open = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: 40_000_000, failOn: "warning" }).rotate();

const hex = (channel: number) => Math.round(channel).toString(16).padStart(2, "0");

/** Re-encodes a picture as WebP in every width, upright and without metadata. Throws on what is no picture. */
export async function encodePicture(bytes: Uint8Array): Promise<Encoded> {
  const { info } = await open(bytes).toBuffer({ resolveWithObject: true });
  const { channels } = await open(bytes).stats();
  const sizes = await Promise.all(
    WIDTHS.map(async (width) => ({
      width,
      bytes: await open(bytes)
        .resize({ width, withoutEnlargement: true })
        .webp({ quality: width > 640 ? 70 : 74, effort: 4 })
        .toBuffer(),
    })),
  );
  return {
    width: info.width,
    height: info.height,
    colour: `#${channels.slice(0, 3).map((channel) => hex(channel.mean)).join("")}`,
    checksum: createHash("sha256").update(bytes).digest("hex"),
    sizes,
  };
}
