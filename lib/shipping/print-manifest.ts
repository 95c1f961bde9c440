import "server-only";
import {
  BOLD,
  closePaper,
  type Doc,
  drawLine,
  type Faces,
  linesOf,
  openPaper,
  PLAIN,
} from "@/lib/platform/paper";
import { barsOf } from "./barcode";
import { DOT, papers } from "./label-paper";

/** What stands on a manifest, in the language it is printed in. */
export type ManifestSheet = {
  title: string;
  /** Centre, carrier, day, how many: a line each. */
  facts: string[];
  parcels: { waybill: string; recipient: string; number: string }[];
  /** Whose signature a line is for, and the name that was typed. */
  signatures: { mark: string; name: string }[];
  pageOf: (page: number, pages: number) => string;
};

type Spot = { x: number; y: number; width: number };

const { width: WIDTH, height: HEIGHT } = papers.A4_FOUR;
const EDGE = 96;
const INNER = WIDTH - 2 * EDGE;
const ROW = 112;
const TOP = 400;
const A_PAGE = 15;
const MODULE = 3;
const BAR_HEIGHT = 60;
const WORDS_AT = 860;

/** One line; what doesn't fit ends in dots. */
function write(doc: Doc, faces: Faces, text: string, size: number, { x, y, width }: Spot) {
  const [line = "", more] = linesOf(doc, faces, text.slice(0, 200), size, width);
  doc.fillColor("black");
  drawLine(doc, faces, more === undefined ? line : `${line.slice(0, -1)}…`, size, { x, y, width });
}

function bars(doc: Doc, text: string, { x, y }: Spot) {
  for (const bar of barsOf(text).bars)
    doc.rect(x + bar.at * MODULE, y, bar.width * MODULE, BAR_HEIGHT);
  doc.fill("black");
}

function head(doc: Doc, { title, facts }: ManifestSheet, page: string) {
  write(doc, BOLD, title, 56, { x: EDGE, y: 96, width: INNER - 400 });
  write(doc, PLAIN, page, 30, { x: WIDTH - EDGE - 380, y: 110, width: 380 });
  for (const [index, fact] of facts.entries())
    write(doc, PLAIN, fact, 32, { x: EDGE, y: 190 + index * 46, width: INNER });
}

function row(doc: Doc, parcel: ManifestSheet["parcels"][number], place: number, y: number) {
  doc.rect(EDGE, y - 16, INNER, 2).fill("black");
  write(doc, BOLD, String(place), 32, { x: EDGE, y: y + 10, width: 90 });
  bars(doc, parcel.waybill, { x: EDGE + 110, y, width: 0 });
  write(doc, BOLD, parcel.waybill, 30, { x: WORDS_AT, y: y - 6, width: WIDTH - EDGE - WORDS_AT });
  const whose = `${parcel.recipient} · ${parcel.number}`;
  write(doc, PLAIN, whose, 28, { x: WORDS_AT, y: y + 36, width: WIDTH - EDGE - WORDS_AT });
}

function sign(doc: Doc, { signatures }: ManifestSheet) {
  const wide = INNER / signatures.length - 40;
  for (const [index, { mark, name }] of signatures.entries()) {
    const x = EDGE + index * (wide + 40);
    write(doc, PLAIN, `${mark}  ${name}`, 30, { x, y: HEIGHT - 250, width: wide });
    doc.rect(x, HEIGHT - 120, wide, 2).fill("black");
  }
}

/** A manifest as a PDF on A4: each parcel with its bar code, and on the last page two lines to sign on. */
export function printManifest(sheet: ManifestSheet) {
  const doc = openPaper(sheet.title);
  const { parcels, pageOf } = sheet;
  const pages = Math.max(1, Math.ceil(parcels.length / A_PAGE));
  for (let page = 0; page < pages; page += 1) {
    doc.addPage({ size: [WIDTH * DOT, HEIGHT * DOT], margin: 0 });
    // From here on a unit is a dot.
    doc.scale(DOT);
    head(doc, sheet, pageOf(page + 1, pages));
    const from = page * A_PAGE;
    for (const [index, parcel] of parcels.slice(from, from + A_PAGE).entries())
      row(doc, parcel, from + index + 1, TOP + index * ROW);
    if (page === pages - 1) sign(doc, sheet);
  }
  return closePaper(doc);
}
