import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { makeBatch, withdrawBatch } from "@/lib/batches/mutations";
import { exportBatch } from "@/lib/batches/queries";
import { db } from "@/lib/platform/db";
import { withBatch } from "./maker";

const schema: unknown = JSON.parse(
  readFileSync(new URL("./epcis/document.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const isDocument = ajv.compile(schema as object);

/** What the schema has against a document; nothing where it is one. */
function faultsOf(document: unknown) {
  isDocument(document);
  return isDocument.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

async function exported(code: string) {
  const found = await exportBatch(code);
  const [event] = found?.epcisBody.eventList ?? [];
  if (!found || !event) throw new Error("nothing exported");
  return { found, event };
}

test("the schema refuses what is no EPCIS document, so that its yes means something", async () => {
  const { code } = await withBatch();
  const { found, event } = await exported(code);
  const without = (key: string) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
  for (const bad of [without("eventTime"), { ...event, action: "EAT" }, { ...event, x: 1 }])
    expect(faultsOf({ ...found, epcisBody: { eventList: [bad] } })).not.toEqual([]);
  expect(faultsOf({ ...found, schemaVersion: 2 })).not.toEqual([]);
});

test("a harvest is an ObjectEvent that adds so many kilograms, with day and lot", async () => {
  const { code, said } = await withBatch();
  const { found, event } = await exported(code);
  expect(faultsOf(found)).toEqual([]);
  expect(event).toMatchObject({
    ...{ type: "ObjectEvent", action: "ADD", eventTimeZoneOffset: "+08:00" },
    eventTime: `${said.harvestedOn}T00:00:00.000+08:00`,
    quantityList: [{ quantity: 500, uom: "KGM" }],
    ilmd: { "cbvmda:lotNumber": code, "cbvmda:harvestStartDate": said.harvestedOn },
  });
});

test("what was made of another batch is a TransformationEvent with what went in and came out", async () => {
  const { viewer, id, code, output, wish } = await withBatch();
  const said = { ...(await wish(output.id)), weighedG: 43_200 };
  const made = await makeBatch(viewer, { ...said, madeOf: { batchId: id, grams: 27_300 } });
  if (!made.ok) throw new Error(made.code);
  const { found, event } = await exported(made.data.code);
  expect(faultsOf(found)).toEqual([]);
  expect(event).toMatchObject({
    ...{ type: "TransformationEvent" },
    transformationID: expect.stringContaining(made.data.code),
    inputQuantityList: [{ epcClass: expect.stringContaining(code), quantity: 27.3, uom: "KGM" }],
    outputQuantityList: [{ quantity: 43.2, uom: "KGM" }],
  });
});

test("a withdrawn batch declares its event wrong; a draft's and an unknown one are not exported", async () => {
  const { viewer, id, code, product } = await withBatch();
  await withdrawBatch(viewer, { id, why: "记错了" });
  const { found, event } = await exported(code);
  expect(faultsOf(found)).toEqual([]);
  expect(event).toMatchObject({ errorDeclaration: { reason: "incorrect_data" } });
  await db.product.update({ where: { id: product.id }, data: { status: "DRAFT" } });
  expect(await exportBatch(code)).toBeNull();
  expect(await exportBatch("2222-2222")).toBeNull();
});
