import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** A picture in greys, a byte a dot, row after row. */
export type Raster = { width: number; height: number; grey: Uint8ClampedArray };

const wasm = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What a scanner reads in a picture: the only code of this kind; it throws when there is none. */
export async function scan(
  { width, height, grey }: Raster,
  format: "Code128" | "QRCode",
): Promise<string> {
  const data = new Uint8ClampedArray(grey.length * 4);
  for (const [at, tone] of grey.entries()) data.set([tone, tone, tone, 255], at * 4);
  const found = await readBarcodes(
    { width, height, data, colorSpace: "srgb" },
    { formats: [format] },
  );
  const [first] = found;
  if (!first) throw new Error("A scanner reads nothing");
  return first.text;
}
