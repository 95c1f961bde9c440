import "server-only";
import { PassThrough, Readable } from "node:stream";
import writeWorkbook, { type CellObject } from "write-excel-file/node";
import { plainYuan } from "@/lib/platform/money";
import { printSheets } from "./print-sheets";
import type { Cell, Sheet } from "./sheet";

export type { Cell, Sheet } from "./sheet";

const CSV = "text/csv; charset=utf-8";
const PDF = "application/pdf";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Table programs run what begins like this, so a buyer's or seller's words must not. */
const isFormula = (text: string) => /^[=+\-@\t\r\n|＝＋－＠]/.test(text);

/** Read as a number, zeros in front and the last digits of a waybill would be lost; a tab behind keeps it text. */
const isLongNumber = (text: string) => /^(?:0\d+|\d{11,})$/.test(text);

const harmless = (text: string) =>
  isFormula(text) ? `'${text}` : isLongNumber(text) ? `${text}\t` : text;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return plainYuan(cell.fen);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(",")}\r\n`;

/** Without these first three bytes Excel takes Chinese for rubbish. */
const BOM = "\uFEFF";

type Rows = AsyncIterable<Cell[]> | Iterable<Cell[]>;

/** Rows as CSV while they are read, so that a long table needs no memory. */
export function csvStream(heads: string[], rows: Rows): ReadableStream {
  const encoder = new TextEncoder();
  const lines = (async function* () {
    yield encoder.encode(BOM + csvLine(heads));
    for await (const row of rows) yield encoder.encode(csvLine(row));
  })();
  return Readable.toWeb(Readable.from(lines)) as ReadableStream;
}

/** As text, so that a long number which somebody types over it later keeps all its digits. */
const asText = { type: String, format: "@" } as const;

function excelCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "object") return { value: cell.fen / 100, type: Number, format: "#,##0.00" };
  return { value: cell, ...asText };
}

const WIDEST = 40;
const NARROWEST = 10;

const widthOf = (index: number, { heads, rows }: Sheet) =>
  [heads, ...rows.slice(0, 100)].reduce((widest, row) => {
    const cell = row[index];
    const width = typeof cell === "string" ? [...cell].length * 2 : NARROWEST;
    return Math.min(WIDEST, Math.max(widest, width));
  }, NARROWEST);

/** An Excel file with one page for each sheet; heads stay in sight. */
export function workbookStream(sheets: readonly Sheet[]): ReadableStream {
  const through = new PassThrough();
  const file = writeWorkbook(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      columns: sheet.heads.map((_, index) => ({ width: widthOf(index, sheet) })),
      data: [
        sheet.heads.map((head) => ({ value: head, type: String, fontWeight: "bold" as const })),
        ...sheet.rows.map((row) => row.map(excelCell)),
      ],
    })),
  );
  file.toStream(through).catch((error: unknown) => through.destroy(error as Error));
  return Readable.toWeb(through) as ReadableStream;
}

/** The headers of a file to keep; its name may be Chinese. */
export const fileHeaders = (type: string, name: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
});

/** A table as a CSV file to keep; `name` without its ending. */
export const csvFile = (name: string, heads: string[], rows: Rows) =>
  new Response(csvStream(heads, rows), { headers: fileHeaders(CSV, `${name}.csv`) });

const workbookFile = (name: string, sheets: readonly Sheet[]) =>
  new Response(workbookStream(sheets), { headers: fileHeaders(XLSX, `${name}.xlsx`) });

const printedFile = async (name: string, sheets: readonly Sheet[]) =>
  new Response(await printSheets(name, sheets), { headers: fileHeaders(PDF, `${name}.pdf`) });

/** Tables as an Excel file to keep, or printed on A4; `name` without its ending. */
export const sheetsFile = (format: "xlsx" | "pdf", name: string, sheets: readonly Sheet[]) =>
  format === "pdf" ? printedFile(name, sheets) : workbookFile(name, sheets);
