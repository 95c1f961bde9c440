import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { Raster } from "@/tests/support/scan";

const DOTS_PER_POINT = (8 * 25.4) / 72;

/** The pages of a PDF as a printer of 8 dots a millimetre sees them. */
export async function rasterise(pdf: Uint8Array): Promise<Raster[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Raster[] = [];
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const width = Math.round(originalWidth * DOTS_PER_POINT);
    const height = Math.round(originalHeight * DOTS_PER_POINT);
    const { data } = await page.render({
      ...{ width, height, scale: 1 },
      colorSpace: "Gray",
      render: "bitmap",
    });
    pages.push({ width, height, grey: new Uint8ClampedArray(data) });
  }
  document.destroy();
  library.destroy();
  return pages;
}

/** Lengths of the black and white runs of one row, in dots, between its first and last black dot. */
export function runsOf({ width, grey }: Raster, row: number): number[] {
  const dots = [...grey.slice(row * width, (row + 1) * width)].map((tone) => tone < 128);
  const inked = dots.slice(dots.indexOf(true), dots.lastIndexOf(true) + 1);
  const runs: number[] = [];
  for (const [at, dot] of inked.entries()) {
    if (at > 0 && dot === inked[at - 1]) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
  }
  return runs;
}
