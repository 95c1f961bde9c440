import { beforeEach, expect, test } from "vitest";
import { type FeeRuleInput, feeOn, feeRuleSchema } from "@/lib/fees";
import { addFeeRule, endFeeRule, removeFeeRule } from "@/lib/fees/mutations";
import { feeRulesFor, listFeeRules } from "@/lib/fees/queries";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createOfficer, createShop, createUser, viewerOf } from "@/tests/factories";
import { asSeen } from "@/tests/factories/seen";

const day = (offset: number) => businessDay(new Date(Date.now() + offset * DAY));
const seen = (id: string) => asSeen("fee", id);
const rule = (changes: Partial<FeeRuleInput> = {}): FeeRuleInput => ({
  shopId: null,
  categoryId: null,
  basisPoints: 300,
  startsOn: day(0),
  endsOn: null,
  note: "",
  ...changes,
});

beforeEach(async () => {
  await db.feeRule.deleteMany();
});

test("the rule of a shop holds before the default, from its first day to its last", async () => {
  const officer = await createOfficer();
  const shop = await createShop();
  await addFeeRule(officer, rule());
  await addFeeRule(
    officer,
    rule({ shopId: shop.id, basisPoints: 100, startsOn: day(1), endsOn: day(3) }),
  );
  const rules = await feeRulesFor([shop.id], day(0), day(9));
  const of = (offset: number) => feeOn(rules, { shopId: shop.id, categoryIds: [] }, day(offset));
  expect([of(0), of(1), of(3), of(4)]).toEqual([300, 100, 100, 300]);
  expect(await listFeeRules(officer, "zh")).toMatchObject([
    { of: "老胡家", state: "COMING" },
    { of: "", state: "HOLDS" },
  ]);
});

test("two rules of the same never hold on one day, also when two officers set them at once", async () => {
  const officers = [await createOfficer(), await createOfficer()];
  const wish = rule({ startsOn: day(5), endsOn: day(9) });
  const answers = await Promise.all(officers.map((officer) => addFeeRule(officer, wish)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [officer] = officers;
  if (!officer) throw new Error("nobody");
  const refused = { ok: false, code: "FEE_OVERLAPS", detail: { from: day(5), to: day(9) } };
  expect(await addFeeRule(officer, rule({ startsOn: day(9) }))).toMatchObject(refused);
  expect(await addFeeRule(officer, rule({ endsOn: day(5) }))).toMatchObject(refused);
  expect(await addFeeRule(officer, rule({ endsOn: day(4) }))).toMatchObject({ ok: true });
  expect(await addFeeRule(officer, rule({ startsOn: day(10) }))).toMatchObject({ ok: true });
});

test("what was owed before is never worked out anew", async () => {
  const officer = await createOfficer();
  expect(await addFeeRule(officer, rule({ startsOn: day(-1) }))).toMatchObject({
    code: "DAY_PAST",
  });
  const begun = await db.feeRule.create({
    data: { basisPoints: 500, startsOn: new Date(day(-30)) },
  });
  expect(await removeFeeRule(officer, await seen(begun.id))).toMatchObject({ code: "FEE_BEGUN" });
  expect(await endFeeRule(officer, { ...(await seen(begun.id)), endsOn: day(-1) })).toMatchObject({
    code: "DAY_PAST",
  });
  expect(await endFeeRule(officer, { ...(await seen(begun.id)), endsOn: day(2) })).toMatchObject({
    ok: true,
  });
  expect(await endFeeRule(officer, { ...(await seen(begun.id)), endsOn: day(3) })).toMatchObject({
    code: "DAY_PAST",
  });
  expect(
    await db.actionLog.findFirst({ where: { action: "fee:end", subject: `fee:${begun.id}` } }),
  ).toMatchObject({ before: { endsOn: null }, after: { endsOn: day(2) } });
});

test("a rule that has not begun can be taken back", async () => {
  const officer = await createOfficer();
  const added = await addFeeRule(officer, rule({ startsOn: day(3) }));
  if (!added.ok) throw new Error(added.code);
  expect(await removeFeeRule(officer, await seen(added.data.id))).toMatchObject({ ok: true });
  expect(await listFeeRules(officer, "zh")).toEqual([]);
});

test("a stranger neither sees nor sets fees", async () => {
  const stranger = await viewerOf(await createUser());
  const { id } = await db.feeRule.create({
    data: { basisPoints: 500, startsOn: new Date(day(9)) },
  });
  expect(await listFeeRules(stranger, "zh")).toEqual([]);
  expect(await addFeeRule(stranger, rule())).toMatchObject({ code: "NOT_FOUND" });
  expect(await endFeeRule(stranger, { ...(await seen(id)), endsOn: day(9) })).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await removeFeeRule(stranger, await seen(id))).toMatchObject({ code: "NOT_FOUND" });
});

test.each([
  ["more than thirty percent", { basisPoints: 3001 }],
  ["a fraction", { basisPoints: 2.5 }],
  ["an end before its beginning", { endsOn: "2020-01-01" }],
  ["a shop and a shelf at once", { shopId: crypto.randomUUID(), categoryId: crypto.randomUUID() }],
])("%s is refused", (_, change) => {
  expect(feeRuleSchema.safeParse(rule(change)).success).toBe(false);
});
