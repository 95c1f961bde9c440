import "server-only";
import { code128 } from "bwip-js/node";
import QRCode from "qrcode";

/** Bars of a Code 128 in modules; `width` is the whole symbol without its quiet zones. */
export type Bars = { width: number; bars: { at: number; width: number }[] };

const nothing = () => undefined;

/** Code 128 of capitals and digits, as bars and not as a picture: the printer's dots decide their size. */
export function barsOf(text: string): Bars {
  const drawn: Bars["bars"] = [];
  const bars = code128<Bars["bars"]>(
    { bcid: "code128", text, scale: 1, height: 1 },
    {
      scale: (x, y) => [x, y],
      measure: () => ({ width: 0, ascent: 0, descent: 0 }),
      // It gives a bar's middle, and half modules rounded up.
      line: (x, _y, _x, _end, width) => drawn.push({ at: Math.floor(x - width / 2), width }),
      ...{ init: nothing, polygon: nothing, hexagon: nothing, ellipse: nothing },
      ...{ fill: nothing, text: nothing, end: () => drawn },
    },
  );
  const last = bars.at(-1);
  return { width: last ? last.at + last.width : 0, bars };
}

/** A QR code's dark modules, as columns and rows. */
export function squaresOf(text: string): { size: number; dark: { column: number; row: number }[] } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const dark = [...data.keys()].filter((index) => data[index]);
  return {
    size,
    dark: dark.map((index) => ({ column: index % size, row: Math.floor(index / size) })),
  };
}
