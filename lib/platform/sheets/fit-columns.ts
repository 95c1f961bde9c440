import "server-only";
import { plainYuan } from "@/lib/platform/money";
import { type Doc, linesOf, PLAIN, widthOf } from "@/lib/platform/paper";
import type { Cell, Sheet } from "./sheet";

/** Of words in a table, in points. */
export const SIZE = 9;
export const ROW_EDGE = 4;

/** Between two columns. */
const GAP = 8;
const NARROWEST = 36;
const WIDEST = 220;
const MEASURED_ROWS = 200;
const MOST_LINES = 4;

export type Cut = { cells: { lines: string[]; isNumber: boolean }[]; height: number };

const isNumber = (cell: Cell) => cell !== null && typeof cell !== "string";

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? plainYuan(cell.fen) : String(cell);
}

/** How wide each column is so that all of them fill `width`; the widest give way first. In points. */
export function fitColumns(doc: Doc, { heads, rows }: Sheet, width: number): number[] {
  const wanted = heads.map((head, index) =>
    [head, ...rows.slice(0, MEASURED_ROWS).map((row) => textOf(row[index] ?? null))].reduce(
      (widest, text) => Math.min(WIDEST, Math.max(widest, widthOf(doc, PLAIN, text, SIZE) + GAP)),
      NARROWEST,
    ),
  );
  const room = width - NARROWEST * heads.length;
  const more = wanted.reduce((sum, one) => sum + one - NARROWEST, 0);
  const share = more > 0 ? Math.min(room / more, 2) : 0;
  return wanted.map((one) => NARROWEST + (one - NARROWEST) * share);
}

/** Which columns hold numbers; their heads stand above them, at the right. */
const numbersIn = (rows: readonly Cell[][], index: number) =>
  rows.slice(0, MEASURED_ROWS).some((row) => isNumber(row[index] ?? null));

/** The heads of a table, cut as its rows are. */
export const cutHeads = (
  doc: Doc,
  { heads, rows }: Sheet,
  columns: readonly number[],
  lineHeight: number,
): Cut[] =>
  cutRows(doc, [heads], columns, lineHeight).map(({ cells, height }) => ({
    cells: cells.map(({ lines }, index) => ({ lines, isNumber: numbersIn(rows, index) })),
    height,
  }));

/** Rows with the words of each cell cut into lines of its column; what is longer than four lines ends in dots. */
export const cutRows = (
  doc: Doc,
  rows: readonly Cell[][],
  columns: readonly number[],
  lineHeight: number,
): Cut[] =>
  rows.map((row) => {
    const cells = columns.map((width, index) => {
      const cell = row[index] ?? null;
      const all = linesOf(doc, PLAIN, textOf(cell), SIZE, width - GAP);
      const lines = all.slice(0, MOST_LINES);
      if (all.length > MOST_LINES) lines.push(`${lines.pop()?.slice(0, -1)}…`);
      return { lines, isNumber: isNumber(cell) };
    });
    const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
    return { cells, height: most * lineHeight + 2 * ROW_EDGE };
  });
