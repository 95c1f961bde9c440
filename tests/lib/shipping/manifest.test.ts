import { expect, test } from "vitest";
import { printManifest } from "@/lib/shipping/queries";
import { scan } from "@/tests/support/scan";
import { rasterise } from "./label-raster";

const parcel = (index: number) => ({
  waybill: `YT${String(8_962_646_785_389 + index)}`,
  recipient: "李女士",
  number: `D${String(123_456_789_012 + index)}`,
});

const sheet = (count: number) => ({
  title: "包裹交接单",
  facts: ["县物流中心 → 圆通快递", "第 A1 号 · 2026-12-01", `共 ${count} 件`],
  parcels: Array.from({ length: count }, (_, index) => parcel(index)),
  signatures: [
    { mark: "交出（物流中心）", name: "老田" },
    { mark: "接收（快递）", name: "小赵" },
  ],
  pageOf: (page: number, pages: number) => `${page}/${pages}`,
});

test("a manifest's bar codes are read from its print", async () => {
  const [page] = await rasterise(await printManifest(sheet(1)));
  if (!page) throw new Error("no page");
  expect(await scan(page, "Code128")).toBe("YT8962646785389");
});

test.each([
  [1, 1],
  [15, 1],
  [16, 2],
  [40, 3],
])("%i parcels take %i pages of A4", async (count, pages) => {
  const rasters = await rasterise(await printManifest(sheet(count)));
  expect(rasters.map(({ width, height }) => [width, height])).toEqual(
    Array.from({ length: pages }, () => [1680, 2376]),
  );
});
