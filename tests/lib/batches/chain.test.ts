import { expect, test } from "vitest";
import { checkChain, type Entry, hashOf, toldBy } from "@/lib/batches/chain";
import { correctBatch, printBatch } from "@/lib/batches/mutations";
import { checkBatches, countBrokenBatches, findBatch } from "@/lib/batches/queries";
import { db } from "@/lib/platform/db";
import { createOfficer, createUser, guest, viewerOf } from "@/tests/factories";
import { withBatch } from "./maker";

/** As somebody does who is master of the database: no trigger hinders them. */
const behindItsBack = (sql: string, ...values: unknown[]) =>
  db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
    await tx.$executeRawUnsafe(sql, ...values);
  });

async function fourEntries() {
  const made = await withBatch();
  const { viewer, id, said } = made;
  const { harvestedOn, fieldZh } = said;
  await correctBatch(viewer, { id, harvestedOn, fieldZh, weighedG: 480_000, why: "重称" });
  await printBatch(viewer, { id, count: 3 });
  const asSaid = { harvestedOn, fieldZh, weighedG: 480_000, isWithdrawn: false };
  return { ...made, asSaid };
}

test("the database chains what the code works out alike", async () => {
  const { entries, asSaid } = await fourEntries();
  const all = await entries();
  expect(all.map(({ kind }) => kind)).toEqual([
    ...["HARVESTED", "PHOTO_ADDED", "CORRECTED", "PRINTED"],
  ]);
  expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(all.every((entry) => entry.hash === hashOf(entry))).toBe(true);
  expect(checkChain(all, asSaid)).toEqual({ is: "WHOLE" });
});

test("each entry, altered, replaced or taken out, is named", async () => {
  const { entries, asSaid } = await fourEntries();
  const all = await entries();
  for (const [at, entry] of all.entries()) {
    const put = (other: Entry) => checkChain(all.with(at, other), asSaid);
    const changes: Partial<Entry>[] = [
      ...[{ content: `${entry.content} ` }, { at: new Date(0) }, { seq: 9 }],
      ...[{ kind: "WITHDRAWN" as const }, { previous: "x" }, { hash: "x" }],
    ];
    for (const change of changes)
      expect(put({ ...entry, ...change })).toEqual({ is: "BROKEN", at: at + 1 });
    const forged = { ...entry, content: `${entry.content} ` };
    if (at < all.length - 1)
      expect(put({ ...forged, hash: hashOf(forged) })).toEqual({ is: "BROKEN", at: at + 2 });
    if (at < all.length - 1)
      expect(checkChain(all.toSpliced(at, 1), asSaid)).toEqual({ is: "BROKEN", at: at + 1 });
  }
  expect(checkChain([], asSaid)).toEqual({ is: "BROKEN", at: 1 });
  expect(checkChain(all, { ...asSaid, weighedG: 480_001 })).toEqual({ is: "ROW" });
});

test("a batch that was loaded past the triggers begins its chain once", async () => {
  const { id, code } = await withBatch();
  await behindItsBack(`DELETE FROM "BatchEvent" WHERE "batchId" = $1::uuid`, id);
  expect((await findBatch(code, "zh"))?.chain).toEqual({ is: "BROKEN", at: 1 });
  await db.$executeRaw`SELECT note_old_batches()`;
  await db.$executeRaw`SELECT note_old_batches()`;
  expect(await findBatch(code, "zh")).toMatchObject({
    ...{ chain: { is: "WHOLE" }, history: [{ kind: "HARVESTED" }] },
  });
});

test("nobody rewrites an entry, a photo or a use by the shop's own means", async () => {
  const { id, entries } = await fourEntries();
  const [first] = await entries();
  const where = { batchId: id };
  await expect(
    db.batchEvent.updateMany({ where, data: { content: first?.content ?? "" } }),
  ).rejects.toThrow(/append-only/);
  await expect(db.batchEvent.deleteMany({ where })).rejects.toThrow(/append-only/);
  await expect(db.batchPhoto.deleteMany({ where })).rejects.toThrow(/append-only/);
});

test("one altered row is found, said on the page of the batch and on the county's desk", async () => {
  const { id, code } = await fourEntries();
  const other = await fourEntries();
  await behindItsBack(
    `UPDATE "BatchEvent" SET content = replace(content, '480000', '990000') WHERE "batchId" = $1::uuid AND seq = 3`,
    id,
  );
  expect((await findBatch(code, "zh"))?.chain).toEqual({ is: "BROKEN", at: 3 });
  const officer = await createOfficer();
  const found = await checkBatches(officer, "zh");
  expect(await countBrokenBatches(officer)).toBeGreaterThanOrEqual(1);
  expect(await countBrokenBatches(other.viewer)).toBe(0);
  const broken = found?.broken.find((batch) => batch.code === code);
  expect(broken).toMatchObject({ chain: { is: "BROKEN", at: 3 }, entries: 4 });
  expect(found?.broken.find((batch) => batch.code === other.code)).toBeUndefined();
  for (const viewer of [guest(), await viewerOf(await createUser()), other.viewer])
    expect(await checkBatches(viewer, "zh")).toBeNull();
});

test.each([
  [
    '{"harvestedOn":"2026-09-26","weighedG":5,"household":null}',
    { harvestedOn: "2026-09-26", weighedG: 5 },
  ],
  ['{"harvestedOn":"yesterday","weighedG":"much","why":7}', {}],
  ["[]", {}],
  ["null", {}],
  ["{", {}],
])("%s tells only what can be read", (content, told) => {
  expect(toldBy(content)).toEqual(told);
});

test("a weight changed beside the entries is found too, and an entry nobody can read", async () => {
  const { id, code } = await fourEntries();
  await behindItsBack(`UPDATE "HarvestBatch" SET "weighedG" = 1 WHERE id = $1::uuid`, id);
  expect((await findBatch(code, "zh"))?.chain).toEqual({ is: "ROW" });
  await behindItsBack(`UPDATE "BatchEvent" SET content = '{' WHERE "batchId" = $1::uuid`, id);
  expect(await findBatch(code, "zh")).toMatchObject({
    ...{ chain: { is: "BROKEN", at: 1 }, history: [{ told: {} }, {}, {}, {}] },
  });
});
