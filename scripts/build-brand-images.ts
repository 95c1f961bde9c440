/** Draws the icons and the share picture from the mark: `npx tsx scripts/build-brand-images.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { BARS, LATIN, RIDGE, TRACK, UPRIGHTS } from "@/components/shared/brand/outlines";

const PAPER = "#fbf8f1";
const PINE = "#2f5d50";
const MILLET = "#e3ad3f";

const mark = `<g fill="none" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round">
  <path d="${RIDGE}" stroke="${PAPER}"/><path d="${TRACK}" stroke="${MILLET}"/></g>`;

/** `share` of the square that the mark fills; `radius` of its corners in 48ths. */
function icon(share: number, radius: number) {
  const margin = (48 * (1 - share)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
  <rect width="48" height="48" rx="${radius}" fill="${PINE}"/>
  <g transform="translate(${margin} ${margin}) scale(${share})">${mark}</g></svg>\n`;
}

const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: 1200 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();

/** An .ico that holds one PNG. */
function ico(image: Buffer, size: number) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

/** What a chat shows when somebody shares an address without a picture of its own. */
const sharePicture = () =>
  sharp("prisma/seed/images/scene-mountain-dawn/1600.webp")
    .resize(1200, 630, { fit: "cover" })
    .composite([{ input: Buffer.from(shareWords()) }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();

const shareWords = () => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
  <rect width="1200" height="630" fill="#1f1b16" opacity="0.3"/>
  <g transform="translate(516 84) scale(3.5)">${mark}</g>
  <g transform="translate(481 262) scale(4.4)" fill="none" stroke="${PAPER}" stroke-linejoin="round">
    <path d="${UPRIGHTS}" stroke-width="2.9"/><path d="${BARS}" stroke-width="1.6"/></g>
  <path d="${LATIN}" fill="${PAPER}" transform="translate(513 384) scale(1.6)"/></svg>`;

const rounded = icon(0.76, 10);
await mkdir("public/icons", { recursive: true });
await writeFile("app/icon.svg", rounded);
await writeFile("app/favicon.ico", ico(await png(icon(0.84, 8), 32), 32));
await writeFile("app/apple-icon.png", await png(icon(0.7, 0), 180));
await writeFile("public/icons/192.png", await png(rounded, 192));
await writeFile("public/icons/512.png", await png(rounded, 512));
await writeFile("public/icons/maskable.png", await png(icon(0.56, 0), 512));
await writeFile(
  "public/wordmark.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 109 24"><path d="${LATIN}"/></svg>\n`,
);
await writeFile("public/share.jpg", await sharePicture());
