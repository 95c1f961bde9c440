import "server-only";
import { refuse } from "./voice-parts";

/** The building block of Matroska and WebM: an id, a length, a body. */
export type Element = { id: number; body: Buffer };

const MOST_ELEMENTS = 20_000;

const widthOf = (first: number) => Math.clz32(first) - 23;

function readId(file: Buffer, at: number) {
  const width = widthOf(file.readUInt8(at));
  if (width > 4) refuse("an id too long");
  return { id: file.readUIntBE(at, width), next: at + width };
}

function readSize(file: Buffer, at: number) {
  const width = widthOf(file.readUInt8(at));
  if (width > 8) refuse("a size too long");
  const mask = (1n << BigInt(7 * width)) - 1n;
  const raw = BigInt(`0x${file.toString("hex", at, at + width)}`) & mask;
  return { size: raw === mask ? null : Number(raw), next: at + width };
}

/** The elements in a body, in order; those named in `open` are entered instead of taken whole. */
export function elementsOf(file: Buffer, open: readonly number[] = []): Element[] {
  const elements: Element[] = [];
  let seen = 0;
  for (let at = 0; at < file.length; ) {
    seen += 1;
    if (seen > MOST_ELEMENTS) refuse("too many elements");
    const { id, next } = readId(file, at);
    const { size, next: start } = readSize(file, next);
    if (open.includes(id)) {
      at = start;
      continue;
    }
    if (size === null || start + size > file.length) return refuse("an element past the end");
    elements.push({ id, body: file.subarray(start, start + size) });
    at = start + size;
  }
  return elements;
}

/** An element as bytes, its length written in eight. */
export function element(id: number, body: Buffer): Buffer {
  const name = Buffer.from(
    id.toString(16).padStart(id > 0xffffff ? 8 : id > 0xffff ? 6 : id > 0xff ? 4 : 2, "0"),
    "hex",
  );
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(body.length) | (1n << 56n));
  return Buffer.concat([name, size, body]);
}

export const number = (body: Buffer | undefined) =>
  body && body.length > 0 && body.length <= 6 ? body.readUIntBE(0, body.length) : 0;

export const text = (body: Buffer | undefined) =>
  body?.toString("latin1").replace(/\0+$/, "") ?? "";
