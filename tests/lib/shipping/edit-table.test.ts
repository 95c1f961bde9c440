import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { type FreightRuleInput, freightRuleSchema } from "@/lib/shipping";
import { removeFreightRule, saveFreightRule } from "@/lib/shipping/mutations";
import { listFreightTables } from "@/lib/shipping/queries";
import { createOfficer, createProduct, createUser, guest, viewerOf } from "@/tests/factories";
import { asSeen } from "@/tests/factories/seen";
import { quoteFor } from "@/tests/lib/checkout/shopper";
import { put } from "../cart/lines";

const xinjiang: FreightRuleInput = {
  zoneZh: "远途",
  zoneEn: "Far west",
  provinceCodes: ["650000"],
  firstG: 1000,
  firstFen: 1800,
  nextG: 1000,
  nextFen: 900,
  freeOverFen: null,
};

const seen = (id: string) => asSeen("freight", id);

const rowsIn = (code: string) =>
  db.freightRule.findMany({ where: { shopId: null, provinceCodes: { has: code } } });

test("the next checkout asks what the officer has just written", async () => {
  const buyer = guest();
  await put(buyer, await createProduct({ grossWeightG: 1500 }), 1);
  expect((await quoteFor(buyer, "650000")).freightFen).toBe(800);
  const officer = await createOfficer();
  const saved = await saveFreightRule(officer, xinjiang);
  if (!saved.ok) throw new Error(saved.code);
  expect((await quoteFor(buyer, "650000")).freightFen).toBe(2700);
  await saveFreightRule(officer, { ...xinjiang, ...(await seen(saved.data.id)), firstFen: 2000 });
  expect((await quoteFor(buyer, "650000")).freightFen).toBe(2900);
  await removeFreightRule(officer, await seen(saved.data.id));
  expect((await quoteFor(buyer, "650000")).freightFen).toBe(800);
});

test("each step is written down with what it was before", async () => {
  const officer = await createOfficer();
  const saved = await saveFreightRule(officer, { ...xinjiang, provinceCodes: ["540000"] });
  if (!saved.ok) throw new Error(saved.code);
  await removeFreightRule(officer, await seen(saved.data.id));
  const log = await db.actionLog.findMany({
    where: { subject: `freight:${saved.data.id}` },
    orderBy: { at: "asc" },
  });
  expect(log.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["freight:add", officer.userId],
    ["freight:remove", officer.userId],
  ]);
  expect(log[1]?.before).toMatchObject({ zoneZh: "远途", firstFen: 1800 });
});

test("a province has one price: two officers at once leave one row", async () => {
  const wish = { ...xinjiang, provinceCodes: ["820000"] };
  const officers = [await createOfficer(), await createOfficer(), await createOfficer()];
  const answers = await Promise.all(officers.map((officer) => saveFreightRule(officer, wish)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.code)).toEqual(
    ["PROVINCE_TAKEN", "PROVINCE_TAKEN"],
  );
  expect(await rowsIn("820000")).toHaveLength(1);
});

test("there is one row for everywhere else", async () => {
  const second = await saveFreightRule(await createOfficer(), { ...xinjiang, provinceCodes: [] });
  expect(second).toMatchObject({ ok: false, code: "ELSEWHERE_TAKEN", detail: { zone: "全国" } });
});

test("nobody but an officer reads or changes the table, and a shop's own row is not the county's", async () => {
  const stranger = await viewerOf(await createUser());
  const { shop } = await createProduct();
  const own = await db.freightRule.create({ data: { ...xinjiang, shopId: shop.id } });
  expect(await listFreightTables(stranger, "zh")).toEqual({ county: [], shops: [] });
  const wish = { ...xinjiang, provinceCodes: ["810000"] };
  expect(await saveFreightRule(stranger, wish)).toMatchObject({ code: "NOT_FOUND" });
  expect(await removeFreightRule(stranger, await seen(own.id))).toMatchObject({
    code: "NOT_FOUND",
  });
  const officer = await createOfficer();
  expect(await saveFreightRule(officer, { ...wish, id: own.id })).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await removeFreightRule(officer, await seen(own.id))).toMatchObject({ code: "NOT_FOUND" });
  expect(await rowsIn("810000")).toEqual([]);
});

test.each([
  ["no name", { zoneZh: " " }],
  ["a fraction of a fen", { firstFen: 1.5 }],
  ["a price below nothing", { nextFen: -1 }],
  ["what is no province", { provinceCodes: ["110101"] }],
  ["free from nothing", { freeOverFen: 0 }],
])("%s is refused", (_, change) => {
  expect(freightRuleSchema.safeParse({ ...xinjiang, ...change }).success).toBe(false);
});
