import { expect, test } from "vitest";
import { lotLabel } from "@/app/api/batches/lot-label";
import { findBatch, findBatchLabel } from "@/lib/batches/queries";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { labelSizes } from "@/lib/shipping";
import { printLotLabels } from "@/lib/shipping/queries";
import { rasterise } from "@/tests/lib/shipping/label-raster";
import { scan } from "@/tests/support/scan";
import { withBatch } from "./maker";

async function labelOf(locale: "zh" | "en" = "zh") {
  const made = await withBatch();
  const found = await findBatchLabel(made.viewer, made.code, locale);
  if (!found) throw new Error("no label");
  return { ...made, label: await lotLabel(found, locale) };
}

test.each(labelSizes)(
  "on %s the code is read from the print, and leads to the page of the batch",
  async (paper) => {
    const { label, code } = await labelOf();
    const print = async (count: number) =>
      rasterise(await printLotLabels({ ...label, paper }, count, "test"));
    expect(await print(5)).toHaveLength(paper === "A4_FOUR" ? 2 : 5);
    const [page] = await print(1);
    if (!page) throw new Error("no page");
    expect(await scan(page, "QRCode")).toBe(`${env.publicOrigin}/zh/batches/${code}`);
  },
);

test("a label says what, when, who and where in both languages, and its mark is the newest entry's", async () => {
  const { label, code, viewer } = await labelOf();
  const story = await findBatch(code, "zh");
  expect(label).toMatchObject({ title: "太行黄小米", code: `批次 ${code}` });
  expect(label.facts.join()).toContain("采收");
  expect(label.facts.join()).toContain("500 千克");
  expect(label.mark).toContain(story?.history.at(-1)?.mark ?? "missing");
  const english = await findBatchLabel(viewer, code, "en");
  const inEnglish = english && (await lotLabel(english, "en"));
  expect(inEnglish).toMatchObject({ code: `Batch ${code}` });
  expect(inEnglish?.url).toBe(`${env.publicOrigin}/en/batches/${code}`);
});

test("the longest words there may be still leave the code readable", async () => {
  const { label, id } = await labelOf();
  await db.harvestBatch.update({ where: { id }, data: { fieldZh: "坡".repeat(60), note: "x" } });
  const long = { ...label, title: "黄".repeat(60), facts: label.facts.map(() => "长".repeat(200)) };
  const [page] = await rasterise(await printLotLabels(long, 1, "test"));
  if (!page) throw new Error("no page");
  expect(await scan(page, "QRCode")).toBe(label.url);
});
