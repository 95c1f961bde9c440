import "server-only";
import { BOLD, type Doc, drawLine, type Faces, linesOf, PLAIN } from "@/lib/platform/paper";
import { squaresOf } from "./barcode";
import type { Box } from "./label-paper";

type Face = { size: number; least?: number; bold?: boolean; align?: "center" | "right" };

/** Every place is said in the dots of a 76 × 130 mm label and stretched to the paper there is. */
export const BASE = { width: 608, height: 1040 };
export const EDGE = 20;
export const INNER = BASE.width - 2 * EDGE;

export const place = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});

export const stretch = (box: Box, on: Box): Box => {
  const across = on.width / BASE.width;
  const down = on.height / BASE.height;
  return {
    x: on.x + Math.round(box.x * across),
    y: on.y + Math.round(box.y * down),
    width: Math.round(box.width * across),
    height: Math.round(box.height * down),
  };
};

export const scaleOf = (on: Box) => Math.min(on.width / BASE.width, on.height / BASE.height);

/** No box holds more at the smallest size. */
const MOST_DRAWN = 400;

const lineHeight = (doc: Doc, [main]: Faces, size: number) =>
  doc.font(main).fontSize(size).currentLineHeight(true);

/** Words in a box: smaller until they fit, down to the face's least size; then they end in dots. */
export function write(doc: Doc, on: Box, words: string, box: Box, face: Face) {
  const { x, y, width, height } = stretch(box, on);
  const scale = scaleOf(on);
  const faces = face.bold ? BOLD : PLAIN;
  const text = words.slice(0, MOST_DRAWN);
  const least = Math.round((face.least ?? face.size) * scale);
  const room = (size: number) => Math.max(1, Math.floor(height / lineHeight(doc, faces, size)));
  let size = Math.round(face.size * scale);
  let lines = linesOf(doc, faces, text, size, width);
  while (size > least && lines.length > room(size)) {
    size -= 1;
    lines = linesOf(doc, faces, text, size, width);
  }
  const shown = lines.slice(0, room(size));
  if (shown.length < lines.length) shown[shown.length - 1] = `${shown.at(-1)?.slice(0, -1)}…`;
  doc.fillColor("black");
  for (const [row, line] of shown.entries()) {
    const place = { x, y: y + row * lineHeight(doc, faces, size), width, align: face.align };
    drawLine(doc, faces, line, size, place);
  }
}

export function rule(doc: Doc, on: Box, y: number) {
  const { x, y: top, width } = stretch(place(12, y, BASE.width - 24, 0), on);
  doc.rect(x, top, width, 2).fill("black");
}

const QR_QUIET = 2;

export function qrCode(doc: Doc, on: Box, text: string, box: Box) {
  const { x, y, width, height } = stretch(box, on);
  const { size, dark } = squaresOf(text);
  const module = Math.max(1, Math.floor(Math.min(width, height) / (size + 2 * QR_QUIET)));
  const inset = QR_QUIET * module;
  for (const { column, row } of dark) {
    doc.rect(x + inset + column * module, y + inset + row * module, module, module);
  }
  doc.fill("black");
}
