import Papa from "papaparse";
import readWorkbook from "read-excel-file/universal";
import { fail, ok, type Result } from "@/lib/platform/result";
import { ofNumber, ofText } from "./digits";
import { unpackedBytes } from "./unpacked";

export { hasLostDigits } from "./digits";

const MOST_BYTES = 5_000_000;
const MOST_UNPACKED = 200_000_000;

export type TableRefusal = "TABLE_TOO_LARGE" | "TABLE_TOO_OLD" | "NOT_A_TABLE";
type Table = string[][];

const begins = (bytes: Uint8Array, ...with_: number[]) =>
  with_.every((byte, at) => bytes[at] === byte);

/** A moment of an Excel file is a wall clock's: no zone moves it. */
const ofCell = (cell: unknown) =>
  cell instanceof Date ? cell.toISOString().slice(0, 19).replace("T", " ") : String(cell ?? "");

/** Older systems call a web page ".xls". */
export const isWebPage = (text: string) => /^\s*<(!doctype|html|table|\?xml)/i.test(text);

/** Excel's form of before 2007. */
export const isOldWorkbook = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);
export const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b);
export const isUtf16 = (bytes: Uint8Array) => begins(bytes, 0xff, 0xfe);

/** Chinese table programs still write GB 18030, and Excel "Unicode text" is UTF-16. */
function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

async function fromWorkbook(file: ArrayBuffer): Promise<Result<Table[], TableRefusal>> {
  const unpacked = unpackedBytes(new Uint8Array(file));
  if (unpacked === null) return fail("NOT_A_TABLE");
  if (unpacked > MOST_UNPACKED) return fail("TABLE_TOO_LARGE");
  try {
    const sheets = await readWorkbook(file, { parseNumber: ofNumber, trim: false });
    return ok(sheets.map(({ data }) => data.map((row) => row.map(ofCell))));
  } catch {
    return fail("NOT_A_TABLE");
  }
}

function fromText(bytes: Uint8Array): Result<Table[], TableRefusal> {
  const text = decode(bytes);
  if (text.includes("\0")) return fail("NOT_A_TABLE");
  if (isWebPage(text)) return fail("TABLE_TOO_OLD");
  const { data } = Papa.parse<string[]>(text.trimEnd());
  return ok([data.map((row) => row.map(ofText))]);
}

/**
 * The tables of a chosen file, CSV or Excel, as text. Numbers that lost digits read like 7.71E+16.
 * TABLE_TOO_LARGE, TABLE_TOO_OLD for Excel's form of before 2007, NOT_A_TABLE.
 */
export async function readTables(
  file: Blob,
  most = MOST_BYTES,
): Promise<Result<Table[], TableRefusal>> {
  if (file.size > most) return fail("TABLE_TOO_LARGE");
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  if (isOldWorkbook(bytes)) return fail("TABLE_TOO_OLD");
  return isZip(bytes) ? fromWorkbook(buffer) : fromText(bytes);
}
