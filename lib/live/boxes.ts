import "server-only";

/** What was sent is not what it says it is, or not what we take. */
export class Unfit extends Error {}

export function refuse(why: string): never {
  throw new Unfit(why);
}

export type Box = { type: string; bytes: Buffer };

const HEADER = 8;
const MOST_BOXES = 100;

/** The boxes in these bytes, from the first to the last byte; a size that doesn't fit is a lie. */
export function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (boxes.length >= MOST_BOXES) refuse("too many boxes");
    if (at + HEADER > bytes.length) refuse("half a box");
    const size = bytes.readUInt32BE(at);
    if (size < HEADER || at + size > bytes.length) refuse("a box past the end");
    const type = bytes.toString("latin1", at + 4, at + HEADER);
    boxes.push({ type, bytes: bytes.subarray(at + HEADER, at + size) });
    at += size;
  }
  return boxes;
}

export const childrenOf = (box: Box, type: string) =>
  boxesIn(box.bytes).filter((child) => child.type === type);

/** The one box of this type. */
export function childOf(box: Box, type: string): Box {
  const [child, ...others] = childrenOf(box, type);
  return child && others.length === 0 ? child : refuse(`not one ${type}`);
}

/** A number of this box; what is not there was said to be. */
export const u32 = ({ bytes, type }: Box, at: number) =>
  at + 4 <= bytes.length ? bytes.readUInt32BE(at) : refuse(`a short ${type}`);

export const u64 = ({ bytes, type }: Box, at: number) =>
  at + 8 <= bytes.length ? bytes.readBigUInt64BE(at) : refuse(`a short ${type}`);

export const versionOf = (box: Box) => u32(box, 0) >>> 24;
export const flagsOf = (box: Box) => u32(box, 0) & 0xff_ff_ff;
