import { expect, test } from "vitest";
import { correctBatch, makeBatch, printBatch, withdrawBatch } from "@/lib/batches/mutations";
import { findBatch, findBatchChoices, findBatchLabel, listMyBatches } from "@/lib/batches/queries";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createPhoto, createProduct, createUser, guest, viewerOf } from "@/tests/factories";
import { batchOf } from "@/tests/factories/batches";
import { maker, withBatch } from "./maker";

const codes = (answers: { ok: boolean; code?: string }[]) =>
  answers.map((one) => (one.ok ? "ok" : one.code)).sort();

test("a harvest gets a code of eight clear letters and a page of its own", async () => {
  const { viewer, product, wish } = await maker();
  const answer = await makeBatch(viewer, await wish());
  if (!answer.ok) throw new Error(answer.code);
  expect(answer.data.code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
  expect(await findBatch(answer.data.code, "zh")).toMatchObject({
    ...{ productId: product.id, field: "西坡三号地", weighedG: 500_000, withdrawn: null },
    ...{ photos: [{ of: "HARVEST" }], madeOf: [], chain: { is: "WHOLE" } },
    history: [{ kind: "HARVESTED" }, { kind: "PHOTO_ADDED" }],
  });
});

test("the same form twice at once is one batch", async () => {
  const { viewer, product, wish } = await maker();
  const said = await wish();
  const answers = await Promise.all([makeBatch(viewer, said), makeBatch(viewer, said)]);
  expect(answers[0]).toEqual(answers[1]);
  expect(await db.harvestBatch.count({ where: { productId: product.id } })).toBe(1);
});

test("tomorrow's harvest, strange photos and strange reports are refused", async () => {
  const { viewer, wish } = await maker();
  const said = await wish();
  const harvestedOn = businessDay(inFuture(DAY));
  expect(await makeBatch(viewer, { ...said, harvestedOn })).toMatchObject({ code: "DAY_TO_COME" });
  const stranger = await createPhoto(await createUser());
  const photos = [{ assetId: stranger.id, of: "FIELD" as const }];
  expect(await makeBatch(viewer, { ...said, photos })).toMatchObject({ code: "ASSET_GONE" });
  const { product } = await createProduct();
  const paper = await db.paper.create({
    data: {
      ...{ productId: product.id, kind: "TEST_REPORT", number: "1", issuedOn: new Date() },
      ...{ issuerZh: "县检测站", issuerEn: "County laboratory" },
    },
  });
  expect(await makeBatch(viewer, { ...said, paperId: paper.id })).toMatchObject({
    code: "NOT_FOUND",
  });
  const own = await db.paper.update({
    where: { id: paper.id },
    data: { productId: said.productId },
  });
  const made = await makeBatch(viewer, { ...said, paperId: own.id });
  if (!made.ok) throw new Error(made.code);
  const story = await findBatch(made.data.code, "zh");
  expect(story?.report).toMatchObject({ kind: "TEST_REPORT", issuer: "县检测站" });
  expect(story?.history.map(({ kind }) => kind)).toContain("REPORT_LINKED");
});

test("two at once never use more of a batch than was weighed, whatever the code does", async () => {
  const { viewer, id, code, output, wish } = await withBatch();
  const use = async (grams: number) =>
    makeBatch(viewer, { ...(await wish(output.id)), madeOf: { batchId: id, grams } });
  const answers = await Promise.all(Array.from({ length: 4 }, () => use(200_000)));
  expect(codes(answers)).toEqual(["BATCH_USED_UP", "BATCH_USED_UP", "ok", "ok"]);
  expect(await use(100_001)).toMatchObject({ code: "BATCH_USED_UP", detail: { kg: 100 } });
  const past = await db.harvestBatch.create({
    data: {
      ...{ productId: output.id, code: `PAST-${code}`, harvestedOn: new Date() },
      ...{ fieldZh: "灶房", fieldEn: "Kitchen", weighedG: 10 },
    },
  });
  const data = { outputId: past.id, inputId: id, grams: 100_001 };
  await expect(db.batchUse.create({ data })).rejects.toThrow(/than was weighed/);
  const less = { where: { id }, data: { weighedG: 399_999 } };
  await expect(db.harvestBatch.update(less)).rejects.toThrow(/than was weighed/);
  expect((await findBatch(code, "zh"))?.madeInto.map(({ grams }) => grams)).toEqual([
    200_000, 200_000,
  ]);
});

test("what a batch was made of is on its page with the yield, and free again once it is withdrawn", async () => {
  const { viewer, id, code, product, output, wish } = await withBatch();
  const said = { ...(await wish(output.id)), weighedG: 90_000 };
  const made = await makeBatch(viewer, { ...said, madeOf: { batchId: id, grams: 60_000 } });
  if (!made.ok) throw new Error(made.code);
  expect(await findBatch(made.data.code, "zh")).toMatchObject({
    ...{ yieldPercent: 150, madeOf: [{ code, grams: 60_000, title: product.titleZh }] },
  });
  const choices = await findBatchChoices(viewer, output.id, "zh");
  expect(choices?.inputs).toMatchObject([{ id, leftG: 440_000 }]);
  expect(await withdrawBatch(viewer, { id, why: "记错了" })).toMatchObject({
    code: "BATCH_WENT_ON",
  });
  expect(await withdrawBatch(viewer, { id: said.id, why: "记错了" })).toMatchObject({ ok: true });
  expect((await findBatchChoices(viewer, output.id, "zh"))?.inputs).toMatchObject([
    { id, leftG: 500_000 },
  ]);
  expect((await findBatch(code, "zh"))?.madeInto).toEqual([]);
  expect(await findBatch(made.data.code, "zh")).toMatchObject({
    ...{ withdrawn: { why: "记错了" }, chain: { is: "WHOLE" } },
  });
  expect(await findBatchLabel(viewer, made.data.code, "zh")).toBeNull();
});

test("a correction is said beside what was said before, and never below what went on", async () => {
  const { viewer, id, code, said, output, wish } = await withBatch();
  await makeBatch(viewer, { ...(await wish(output.id)), madeOf: { batchId: id, grams: 300_000 } });
  const { harvestedOn, fieldZh } = said;
  const wrong = { id, harvestedOn, fieldZh, weighedG: 299_999, why: "称错了" };
  expect(await correctBatch(viewer, wrong)).toMatchObject({ code: "BATCH_WEIGHS_MORE" });
  expect(await correctBatch(viewer, { ...wrong, weighedG: 480_000 })).toMatchObject({ ok: true });
  expect(await correctBatch(viewer, { ...wrong, weighedG: 480_000 })).toMatchObject({ ok: true });
  const story = await findBatch(code, "zh");
  expect(story).toMatchObject({ weighedG: 480_000, chain: { is: "WHOLE" } });
  expect(story?.history.filter(({ kind }) => kind === "CORRECTED")).toMatchObject([
    { told: { weighedG: 480_000, why: "称错了" } },
  ]);
  expect(story?.history[0]).toMatchObject({ told: { weighedG: 500_000 } });
});

test("printing is written down, and a withdrawn batch is printed no more", async () => {
  const { viewer, id, code } = await withBatch();
  expect(await printBatch(viewer, { id, count: 12 })).toMatchObject({ ok: true });
  expect((await findBatch(code, "zh"))?.history.at(-1)).toMatchObject({
    ...{ kind: "PRINTED", told: { count: 12 } },
  });
  await withdrawBatch(viewer, { id, why: "发霉了" });
  expect(await printBatch(viewer, { id, count: 1 })).toMatchObject({ code: "NOT_FOUND" });
  expect(await withdrawBatch(viewer, { id, why: "发霉了" })).toMatchObject({ code: "NOT_FOUND" });
  const again = { where: { id }, data: { withdrawnAt: null } };
  await expect(db.harvestBatch.update(again)).rejects.toThrow(/append-only/);
  await expect(db.harvestBatch.delete({ where: { id } })).rejects.toThrow();
});

test("strangers make, change, print and see nothing of another shop's batches", async () => {
  const { id, code, said, product } = await withBatch();
  const other = await maker();
  const strangers = [other.viewer, guest(), await viewerOf(await createUser())];
  for (const viewer of strangers) {
    expect(await makeBatch(viewer, { ...said, id: crypto.randomUUID() })).toMatchObject({
      code: "NOT_FOUND",
    });
    const { harvestedOn, fieldZh, weighedG } = said;
    const changed = { id, harvestedOn, fieldZh, weighedG: weighedG + 1, why: "x" };
    expect(await correctBatch(viewer, changed)).toMatchObject({ code: "NOT_FOUND" });
    expect(await withdrawBatch(viewer, { id, why: "x" })).toMatchObject({ code: "NOT_FOUND" });
    expect(await printBatch(viewer, { id, count: 1 })).toMatchObject({ code: "NOT_FOUND" });
    expect(await listMyBatches(viewer, product.id, "zh")).toBeNull();
    expect(await findBatchChoices(viewer, product.id, "zh")).toBeNull();
    expect(await findBatchLabel(viewer, code, "zh")).toBeNull();
  }
  const ours = batchOf(other.product.id, (await createPhoto(other.shop.owner)).id);
  const stolen = { ...ours, madeOf: { batchId: id, grams: 1 } };
  expect(await makeBatch(other.viewer, stolen)).toMatchObject({ code: "NOT_FOUND" });
  expect(await makeBatch(other.viewer, { ...ours, id })).toMatchObject({ code: "NOT_FOUND" });
});

test("goods that nobody has seen on a shelf have no page for their batches", async () => {
  const { code, product } = await withBatch();
  await db.product.update({ where: { id: product.id }, data: { status: "DRAFT" } });
  expect(await findBatch(code, "zh")).toBeNull();
  expect(await findBatch("2222-2222", "zh")).toBeNull();
});
