import type { LabelSize } from "./label-size";

/** Thermal printers have 8 dots a millimetre: 203 dpi. */
const DOTS_PER_MM = 8;
const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

/** One dot in the points of a PDF. */
export const DOT = POINTS_PER_INCH / MM_PER_INCH / DOTS_PER_MM;

/** In dots. */
export type Box = { x: number; y: number; width: number; height: number };
type Paper = { width: number; height: number; labels: Box[] };

const mm = (millimetres: number) => Math.floor(millimetres * DOTS_PER_MM);

const single = (width: number, height: number): Paper => ({
  width: mm(width),
  height: mm(height),
  labels: [{ x: 0, y: 0, width: mm(width), height: mm(height) }],
});

/** Four of 100 × 145 mm, clear of the edge that office printers can't reach. */
const sheet: Paper = {
  width: mm(210),
  height: mm(297),
  labels: [0, 1, 2, 3].map((index) => ({
    x: mm(2.5 + (index % 2) * 105),
    y: mm(1.75 + Math.floor(index / 2) * 148.5),
    width: mm(100),
    height: mm(145),
  })),
};

export const papers: Record<LabelSize, Paper> = {
  MM_76_130: single(76, 130),
  MM_100_150: single(100, 150),
  A4_FOUR: sheet,
};
