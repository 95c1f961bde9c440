import "server-only";
import { refuse } from "./voice-parts";

type Box = { type: string; from: number; body: number; end: number };

const MOST_BOXES = 4_000;
const PARENTS = ["moov", "trak", "mdia", "minf", "stbl", "dinf", "moof", "traf", "mvex"];
/** Only what a player needs; the rest (place, cover, names) is blanked where it stands, so that no offset moves. */
const KEPT = new Set([
  ...PARENTS,
  ...["ftyp", "mdat", "mvhd", "tkhd", "edts", "elst", "mdhd", "hdlr", "smhd", "dref", "stsd"],
  ...["stts", "stsc", "stsz", "stco", "co64", "ctts", "stss", "sgpd", "sbgp", "trex", "mehd"],
  ...["mfhd", "tfhd", "tfdt", "trun", "styp", "sidx", "mfra"],
]);

function boxesOf(file: Buffer): Box[] {
  const boxes: Box[] = [];
  const walk = (from: number, end: number) => {
    for (let at = from; at < end; ) {
      if (at + 8 > end) refuse("a box past the end");
      const short = file.readUInt32BE(at);
      const body = at + (short === 1 ? 16 : 8);
      const size = short === 1 ? Number(file.readBigUInt64BE(at + 8)) : short || end - at;
      const box = { type: file.toString("latin1", at + 4, at + 8), from: at, body, end: at + size };
      if (box.end > end || body > box.end) refuse("a box past the end");
      if (boxes.push(box) > MOST_BOXES) refuse("too many boxes");
      if (PARENTS.includes(box.type)) walk(body, box.end);
      at = box.end;
    }
  };
  walk(0, file.length);
  return boxes;
}

const u32 = (file: Buffer, at: number, { end }: Box) =>
  at + 4 <= end ? file.readUInt32BE(at) : refuse("a table past its box");

/** mdhd: version 0 has 32-bit times, version 1 64-bit ones. */
function clockOf(file: Buffer, box: Box) {
  const isLong = file.readUInt8(box.body) === 1;
  const at = box.body + (isLong ? 20 : 12);
  const length = isLong ? Number(file.readBigUInt64BE(at + 4)) : u32(file, at + 4, box);
  return { scale: u32(file, at, box), length: length >= 0xffffffff ? 0 : length };
}

/** stts: how many samples last how long. */
function tableLength(file: Buffer, box: Box) {
  let total = 0;
  const count = u32(file, box.body + 4, box);
  for (let entry = 0; entry < count; entry += 1) {
    const at = box.body + 8 + 8 * entry;
    total += u32(file, at, box) * u32(file, at + 4, box);
  }
  return total;
}

/** tfhd: the length of a fragment's samples, where it names one. */
function usualLength(file: Buffer, box: Box) {
  const flags = u32(file, box.body, box);
  if ((flags & 0x8) === 0) return null;
  const skipped = (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0);
  return u32(file, box.body + 8 + skipped, box);
}

function runLength(file: Buffer, box: Box, usual: number) {
  const flags = u32(file, box.body, box);
  const count = u32(file, box.body + 4, box);
  if ((flags & 0x100) === 0) return count * usual;
  const first = box.body + 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0);
  const step = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4;
  let total = 0;
  for (let sample = 0; sample < count; sample += 1) total += u32(file, first + step * sample, box);
  return total;
}

function fragmentsLength(file: Buffer, boxes: Box[]) {
  const trex = boxes.find(({ type }) => type === "trex");
  const standard = trex ? u32(file, trex.body + 12, trex) : 0;
  let usual = standard;
  let total = 0;
  for (const box of boxes) {
    if (box.type === "tfhd") usual = usualLength(file, box) ?? standard;
    if (box.type === "trun") total += runLength(file, box, usual);
  }
  return total;
}

function one(boxes: Box[], type: string): Box {
  const [found, second] = boxes.filter((box) => box.type === type);
  return found && !second ? found : refuse(`not exactly one ${type}`);
}

/** dref must say "in this file" (flag 1) and name no address, or a player would fetch it. */
function staysHere(file: Buffer, { body, end }: Box) {
  const isHere =
    end - body >= 20 &&
    file.readUInt32BE(body + 4) === 1 &&
    file.toString("latin1", body + 12, body + 16) === "url " &&
    (file.readUInt32BE(body + 16) & 1) === 1;
  if (!isHere || file.subarray(body + 20, end).some((byte) => byte !== 0))
    refuse("sound from elsewhere");
}

/** MP4 (also in fragments, as phones record) with one AAC or Opus track and nothing else in it. */
export function readMp4(file: Buffer) {
  const boxes = boxesOf(file);
  const hdlr = one(boxes, "hdlr");
  const stsd = one(boxes, "stsd");
  const mdhd = one(boxes, "mdhd");
  one(boxes, "moov");
  one(boxes, "trak");
  if (boxes[0]?.type !== "ftyp" || !boxes.some(({ type }) => type === "mdat")) refuse("no sound");
  if (file.toString("latin1", hdlr.body + 8, hdlr.body + 12) !== "soun") refuse("not sound");
  const codec = file.toString("latin1", stsd.body + 12, stsd.body + 16);
  if (!["mp4a", "Opus"].includes(codec) || u32(file, stsd.body + 4, stsd) !== 1) refuse("no codec");
  staysHere(file, one(boxes, "dref"));

  const { scale, length } = clockOf(file, mdhd);
  if (scale === 0) refuse("no clock");
  const stts = boxes.find(({ type }) => type === "stts");
  const units = Math.max(length, stts ? tableLength(file, stts) : 0, fragmentsLength(file, boxes));
  if (units === 0) refuse("no length");
  for (const box of boxes.filter(({ type }) => !KEPT.has(type))) {
    file.write("free", box.from + 4, "latin1");
    file.fill(0, box.body, box.end);
  }
  // The track's name, which recorders fill with the device.
  file.fill(0, hdlr.body + 24, hdlr.end);
  return { bytes: file, seconds: units / scale };
}
