import "server-only";
import { setImmediate } from "node:timers/promises";
import { BOLD, closePaper, type Doc, drawLine, openPaper, PLAIN } from "@/lib/platform/paper";
import { type Cut, cutHeads, cutRows, fitColumns, ROW_EDGE, SIZE } from "./fit-columns";
import type { Sheet } from "./sheet";

/** A4 in points. */
const SHORT = 595;
const LONG = 842;
const EDGE = 40;
const TOP = 64;
const BOTTOM = 52;
const TITLE_SIZE = 16;
const NAME_SIZE = 11;
const LINE = 13;
/** More columns than these lie on their side. */
const MOST_UPRIGHT = 6;

type Pen = { doc: Doc; title: string; width: number; height: number; y: number };

function turnPage(pen: Pen, lies: boolean) {
  [pen.width, pen.height] = lies ? [LONG, SHORT] : [SHORT, LONG];
  pen.doc.addPage({ size: [pen.width, pen.height], margin: 0 });
  drawLine(pen.doc, BOLD, pen.title, TITLE_SIZE, { x: EDGE, y: 30, width: pen.width - 2 * EDGE });
  pen.y = TOP;
}

function drawRow({ doc, y }: Pen, { cells, height }: Cut, columns: number[], isHead: boolean) {
  let x = EDGE;
  for (const [index, cell] of cells.entries()) {
    const width = columns[index] ?? 0;
    const align = cell.isNumber ? "right" : undefined;
    for (const [row, line] of cell.lines.entries()) {
      const place = { x, y: y + ROW_EDGE + row * LINE, width: width - 8, align } as const;
      drawLine(doc, isHead ? BOLD : PLAIN, line, SIZE, place);
    }
    x += width;
  }
  const across = columns.reduce((sum, width) => sum + width, 0);
  doc.rect(EDGE, y + height - 0.5, across, isHead ? 1 : 0.4).fill("black");
}

async function drawSheet(pen: Pen, sheet: Sheet) {
  const lies = sheet.heads.length > MOST_UPRIGHT;
  turnPage(pen, lies);
  const { doc } = pen;
  const columns = fitColumns(doc, sheet, pen.width - 2 * EDGE);
  const head = cutHeads(doc, sheet, columns, LINE)[0];
  const begin = () => {
    drawLine(doc, BOLD, sheet.name, NAME_SIZE, { x: EDGE, y: pen.y, width: pen.width - 2 * EDGE });
    pen.y += 22;
    if (!head) return;
    drawRow(pen, head, columns, true);
    pen.y += head.height;
  };
  begin();
  for (const row of cutRows(doc, sheet.rows, columns, LINE)) {
    if (pen.y + row.height > pen.height - BOTTOM) {
      // Others are answered between two pages.
      await setImmediate();
      turnPage(pen, lies);
      begin();
    }
    drawRow(pen, row, columns, false);
    pen.y += row.height;
  }
}

function numberPages(doc: Doc) {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const { width, height } = doc.page;
    const place = { x: EDGE, y: height - 36, width: width - 2 * EDGE, align: "right" } as const;
    drawLine(doc, PLAIN, `${page + 1} / ${count}`, SIZE, place);
  }
}

/** Tables on A4, each beginning on a page of its own with its heads on every page; a PDF's bytes. */
export async function printSheets(title: string, sheets: readonly Sheet[]) {
  const doc = openPaper(title);
  const pen: Pen = { doc, title, width: SHORT, height: LONG, y: TOP };
  for (const sheet of sheets) await drawSheet(pen, sheet);
  numberPages(doc);
  return closePaper(doc);
}
