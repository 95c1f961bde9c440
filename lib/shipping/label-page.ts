import "server-only";
import type { Doc } from "@/lib/platform/paper";
import { barsOf } from "./barcode";
import { BASE, EDGE, INNER, place, qrCode, rule, scaleOf, stretch, write } from "./label-ink";
import type { Box } from "./label-paper";

type Party = { mark: string; name: string; phone: string; address: string };

/** What stands on a label, word for word in the language it is printed in. */
export type Label = {
  carrier: string;
  /** What to collect at the door, that it is a reprint: on top, bold, a line each. */
  notices: string[];
  sortCode: string;
  waybill: string;
  receiver: Party;
  sender: Party;
  goods: string;
  /** Also in the QR code. */
  orderNumber: string;
  /** Weight, pieces, day: a line each. */
  facts: string[];
};

const WIDEST_MODULE = 4;
const QUIET_MODULES = 10;

/** Bars whose every module is the same whole number of dots, as wide as the label lets them be. */
function barcode(doc: Doc, on: Box, text: string, box: Box) {
  const { x, y, width, height } = stretch(box, on);
  const { width: modules, bars } = barsOf(text);
  const fits = Math.floor(width / (modules + 2 * QUIET_MODULES));
  const module = Math.max(1, Math.min(WIDEST_MODULE, fits));
  const left = x + Math.floor((width - modules * module) / 2);
  for (const bar of bars) doc.rect(left + bar.at * module, y, bar.width * module, height);
  doc.fill("black");
}

function party(
  doc: Doc,
  on: Box,
  { mark, name, phone, address }: Party,
  rows: [head: Box, body: Box] | [head: Box, name: Box, body: Box],
  size: number,
) {
  const [head] = rows;
  const [named, body] = rows.length === 3 ? [rows[1], rows[2]] : [null, rows[1]];
  const square = stretch(place(EDGE, head.y + 4, 46, 46), on);
  doc.rect(square.x, square.y, square.width, square.height).fill("black");
  let wide = Math.round(30 * scaleOf(on));
  doc.font("bold");
  while (doc.fontSize(wide).widthOfString(mark) > square.width - 4) wide -= 1;
  const drop = Math.round((square.height - doc.currentLineHeight(true)) / 2);
  doc.fillColor("white").text(mark, square.x, square.y + drop, {
    width: square.width,
    height: square.height,
    align: "center",
  });
  // The phone comes first: whatever a name is like, the courier can call.
  write(doc, on, named ? phone : `${phone}  ${name}`, head, { size, least: 20, bold: true });
  if (named) write(doc, on, name, named, { size, least: 20, bold: true });
  write(doc, on, address, body, { size: size - 4, least: 20, bold: size > 30 });
}

const TEXT = 84;

/** Draws one label on its part of the page. */
export function drawLabel(doc: Doc, on: Box, label: Label) {
  write(doc, on, label.carrier, place(EDGE, 12, 270, 60), { size: 40, least: 24, bold: true });
  const notices = label.notices.join("\n");
  write(doc, on, notices, place(290, 12, 298, 64), {
    size: 30,
    least: 20,
    bold: true,
    align: "right",
  });
  write(doc, on, label.sortCode, place(EDGE, 74, INNER, 96), { size: 64, least: 32, bold: true });
  rule(doc, on, 172);
  barcode(doc, on, label.waybill, place(0, 186, BASE.width, 126));
  const number = place(EDGE, 314, INNER, 50);
  write(doc, on, label.waybill, number, { size: 34, bold: true, align: "center" });
  rule(doc, on, 370);
  const to: [Box, Box, Box] = [
    place(TEXT, 376, 504, 54),
    place(TEXT, 430, 504, 62),
    place(TEXT, 492, 504, 150),
  ];
  party(doc, on, label.receiver, to, 36);
  rule(doc, on, 644);
  const from: [Box, Box] = [place(TEXT, 650, 504, 62), place(TEXT, 712, 504, 34)];
  party(doc, on, label.sender, from, 26);
  rule(doc, on, 748);
  write(doc, on, label.goods, place(EDGE, 754, INNER, 62), { size: 26, least: 20 });
  rule(doc, on, 816);
  qrCode(doc, on, label.orderNumber, place(EDGE, 830, 180, 180));
  const order = place(216, 832, 372, 46);
  write(doc, on, label.orderNumber, order, { size: 30, least: 22, bold: true });
  write(doc, on, label.facts.join("\n"), place(216, 880, 372, 130), { size: 26, least: 20 });
}
