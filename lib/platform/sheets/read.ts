import Papa from "papaparse";
import readWorkbook from "read-excel-file/universal";
import { fail, ok, type Result } from "@/lib/platform/result";
import { ofNumber, ofText } from "./digits";

export { hasLostDigits } from "./digits";

const MOST_BYTES = 5_000_000;

export type TableRefusal = "TABLE_TOO_LARGE" | "TABLE_TOO_OLD" | "NOT_A_TABLE";
type Table = string[][];

const begins = (bytes: Uint8Array, ...with_: number[]) =>
  with_.every((byte, at) => bytes[at] === byte);

/** Chinese table programs still write GB 18030, and Excel "Unicode text" is UTF-16. */
function decode(bytes: Uint8Array): string {
  if (begins(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

async function fromWorkbook(file: ArrayBuffer): Promise<Result<Table[], TableRefusal>> {
  try {
    const sheets = await readWorkbook(file, { parseNumber: ofNumber, trim: false });
    return ok(sheets.map(({ data }) => data.map((row) => row.map((cell) => String(cell ?? "")))));
  } catch {
    return fail("NOT_A_TABLE");
  }
}

function fromText(bytes: Uint8Array): Result<Table[], TableRefusal> {
  const text = decode(bytes);
  if (text.includes("\0")) return fail("NOT_A_TABLE");
  // Older systems call a web page ".xls".
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) return fail("TABLE_TOO_OLD");
  const { data } = Papa.parse<string[]>(text.trimEnd());
  return ok([data.map((row) => row.map(ofText))]);
}

/**
 * The tables of a chosen file, CSV or Excel, as text. Numbers that lost digits read like 7.71E+16.
 * TABLE_TOO_LARGE, TABLE_TOO_OLD for Excel's form of before 2007, NOT_A_TABLE.
 */
export async function readTables(file: Blob): Promise<Result<Table[], TableRefusal>> {
  if (file.size > MOST_BYTES) return fail("TABLE_TOO_LARGE");
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail("TABLE_TOO_OLD");
  return begins(bytes, 0x50, 0x4b) ? fromWorkbook(buffer) : fromText(bytes);
}
