import Papa from "papaparse";
import { fail, ok, type Result } from "@/lib/platform/result";
import { ofText } from "./digits";
import {
  hasLostDigits,
  isOldWorkbook,
  isUtf16,
  isWebPage,
  isZip,
  readTables,
  type TableRefusal,
} from "./read";

type Bytes = AsyncIterable<Uint8Array>;
export type Rows = AsyncIterable<string[]> | Iterable<string[]>;

/** UTF-8 until the first letter that is none: then all of it is GB 18030, as letters before were ASCII. */
function decoder(first: Uint8Array) {
  if (isUtf16(first)) return { read: new TextDecoder("utf-16le"), isSure: true };
  return { read: new TextDecoder("utf-8", { fatal: true }), isSure: false };
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  let way: ReturnType<typeof decoder> | null = null;
  for await (const chunk of bytes) {
    way ??= decoder(chunk);
    try {
      yield way.read.decode(chunk, { stream: true });
      way.isSure ||= !isAscii(chunk);
    } catch (error) {
      if (way.isSure) throw error;
      way = { read: new TextDecoder("gb18030"), isSure: true };
      yield way.read.decode(chunk, { stream: true });
    }
  }
  yield way?.read.decode() ?? "";
}

/** Digits are shown in full where none is lost; a number that was cut to 7.71E+16 stays so. */
const ofCell = (cell: string) => (hasLostDigits(cell) ? ofText(cell) : cell);

async function* linesOf(bytes: Bytes): AsyncGenerator<string[]> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {});
  const feed = (async () => {
    for await (const text of textOf(bytes))
      if (!parser.write(text)) await new Promise((drained) => parser.once("drain", drained));
    parser.end();
  })().catch((error: Error) => parser.destroy(error));
  for await (const row of parser) yield (row as string[]).map(ofCell);
  await feed;
}

async function* after(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function gather(bytes: Bytes, most: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size <= most) parts.push(new Uint8Array(part));
  }
  return size > most ? null : new Blob(parts);
}

/**
 * The tables of a file of any length while it comes in: text row by row, Excel whole and of at most so many
 * bytes. The same refusals as readTables.
 */
export async function openTables(
  bytes: Bytes,
  mostExcel: number,
): Promise<Result<Rows[], TableRefusal>> {
  const rest = bytes[Symbol.asyncIterator]();
  const { value: first } = await rest.next();
  if (!first) return fail("NOT_A_TABLE");
  const whole = after(first, rest);
  if (isOldWorkbook(first)) return fail("TABLE_TOO_OLD");
  if (!isZip(first)) {
    const begin = new TextDecoder("latin1").decode(first);
    if (isWebPage(begin)) return fail("TABLE_TOO_OLD");
    return !isUtf16(first) && begin.includes("\0") ? fail("NOT_A_TABLE") : ok([linesOf(whole)]);
  }
  const file = await gather(whole, mostExcel);
  return file ? readTables(file, mostExcel) : fail("TABLE_TOO_LARGE");
}
