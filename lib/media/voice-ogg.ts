import "server-only";
import { refuse } from "./voice-parts";

const HEADER = 27;
const RATE = 48_000;

/** The checksum of Ogg pages: CRC-32 with polynomial 04c11db7, not reflected, starting at 0. */
const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

function checksum(page: Buffer): number {
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 255] ?? 0)) >>> 0;
  return sum;
}

function sumOf(page: Buffer): number {
  const copy = Buffer.from(page);
  copy.writeUInt32LE(0, 22);
  return checksum(copy);
}

function pagesOf(file: Buffer): Buffer[] {
  const pages: Buffer[] = [];
  for (let at = 0; at < file.length; ) {
    if (file.toString("latin1", at, at + 4) !== "OggS") refuse("something between the pages");
    const segments = file.readUInt8(at + 26);
    const lengths = file.subarray(at + HEADER, at + HEADER + segments);
    const end = at + HEADER + segments + lengths.reduce((sum, length) => sum + length, 0);
    if (lengths.length < segments || end > file.length) refuse("a page past the end");
    const page = Buffer.from(file.subarray(at, end));
    if (page.readUInt32LE(22) !== sumOf(page)) refuse("a damaged page");
    pages.push(page);
    at = end;
  }
  return pages;
}

const bodyOf = (page: Buffer) => page.subarray(HEADER + page.readUInt8(26));

/** Vendor and comments (place, title, picture) become padding of the same length. */
function blankTags(page: Buffer) {
  bodyOf(page).fill(0, 8);
  page.writeUInt32LE(sumOf(page), 22);
}

/** Ogg with one Opus stream, every page whole; its comments are blanked. */
export function readOgg(file: Buffer) {
  const pages = pagesOf(file);
  const [head, tags] = pages;
  const last = pages.at(-1);
  if (!head || !tags || !last || pages.length < 3) return refuse("too short");
  if (bodyOf(head).toString("latin1", 0, 8) !== "OpusHead") refuse("not Opus");
  if (bodyOf(tags).toString("latin1", 0, 8) !== "OpusTags") refuse("no tags where they belong");
  const stream = head.readUInt32LE(14);
  if (pages.some((page) => page.readUInt32LE(14) !== stream)) refuse("a second stream");
  // A tag packet over several pages is a picture or worse.
  if (tags.subarray(HEADER, HEADER + tags.readUInt8(26)).at(-1) === 255) refuse("long tags");
  blankTags(tags);
  const samples = Number(last.readBigInt64LE(6)) - bodyOf(head).readUInt16LE(10);
  if (samples <= 0) refuse("no sound");
  return { bytes: Buffer.concat(pages), seconds: samples / RATE };
}
