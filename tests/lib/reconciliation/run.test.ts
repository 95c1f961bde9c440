import "@/tests/payments/sandbox";

import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { askAgain, clearSuspense, mendDifference } from "@/lib/reconciliation/mutations";
import { countDifferences, findReconciliation } from "@/lib/reconciliation/queries";
import { createOfficer, createUser, viewerOf } from "@/tests/factories";
import { control, runJobs } from "@/tests/payments/sandbox";
import { compareNow, givenBack, openOf, paid, standOf, tellWrong } from "./money";

beforeAll(() => control("delivery", { mode: "off" }));
beforeEach(() => control("faults", { next: [] }));

const openIds = async () => {
  const rows = await db.difference.findMany({ where: { endedAt: null }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
};

/** What the officer does with all that is open: the first way that each allows. */
async function mendAll() {
  const officer = await createOfficer();
  const shown = await findReconciliation(officer);
  for (const { id, gapFen } of shown?.differences ?? []) {
    const by = gapFen === 0 ? "NOTED" : "SUSPENSE";
    expect(await mendDifference(officer, { id, by, note: "查过了" })).toMatchObject({ ok: true });
  }
}

test("without a fault there is nothing to find, and fees and payouts are in the books", async () => {
  await paid();
  await givenBack();
  await compareNow();
  expect(await openIds()).toEqual([]);
  expect(await standOf("PROVIDER_FEE")).toBeGreaterThan(0);
  await control("payout", { everything: true });
  await compareNow();
  expect(await openIds()).toEqual([]);
  expect(await standOf("BANK")).toBeGreaterThan(0);
  expect(await standOf("PROVIDER_CLEARING")).toBe(0);
});

test.each([
  ["charge", "missing", "MISSING"],
  ["charge", "late", "MISSING"],
  ["charge", "double", "DOUBLE"],
  ["charge", "wrong_amount", "AMOUNT"],
  ["charge", "wrong_fee", "FEE"],
  ["charge", "other_currency", "CURRENCY"],
  ["charge", "reversed", "REVERSED"],
  ["charge", "held", "HELD"],
  ["refund", "missing", "MISSING"],
  ["refund", "double", "DOUBLE"],
  ["refund", "wrong_amount", "AMOUNT"],
] as const)("a %s told %s is found as %s, mended, and not found again", async (of, fault, kind) => {
  if (of === "charge") await tellWrong(of, fault);
  const { subject } =
    of === "charge"
      ? await paid()
      : await givenBack(async () => {
          await tellWrong(of, fault);
          await runJobs();
        });
  await compareNow();
  expect(await openOf(subject)).toMatchObject([[kind, expect.any(Number)]]);
  expect(await openIds()).toHaveLength(1);
  if (fault === "late") await compareNow();
  else await mendAll();
  await compareNow();
  expect(await openIds()).toEqual([]);
});

test.each([
  ["unknown", "UNKNOWN"],
  ["own_fee", "OTHER"],
])("a line of nobody told as %s is found as %s", async (fault, kind) => {
  await tellWrong("charge", fault);
  await paid();
  await compareNow();
  const open = await db.difference.findMany({ where: { endedAt: null } });
  expect(open).toMatchObject([{ kind, order: "", subject: expect.stringMatching(/^line:txn_/) }]);
  await mendAll();
  await compareNow();
  expect(await openIds()).toEqual([]);
});

test("a line that the provider changes after it was read is found", async () => {
  await tellWrong("charge", "changed");
  const { subject } = await paid();
  await compareNow();
  expect(await openOf(subject)).toEqual([]);
  await compareNow();
  expect(await openOf(subject)).toEqual([["CHANGED", -100]]);
  await mendAll();
  await compareNow();
  expect(await openIds()).toEqual([]);
});

test("a refund that failed and whose money the provider keeps is found", async () => {
  const { refund, subject } = await givenBack(async () => {
    const next = [
      { route: "BALANCE refund", kind: "kept" },
      { route: "POST /v1/refunds", kind: "refund_pending" },
    ];
    await control("faults", { next });
    await runJobs();
  });
  await compareNow();
  expect(await openOf(subject)).toEqual([]);
  await control(`refunds/${refund.providerRef}/settle`, { outcome: "fail" });
  await db.refund.update({
    where: { id: refund.id },
    data: { status: "FAILED", failure: "unknown", settledAt: new Date() },
  });
  await compareNow();
  expect(await openOf(subject)).toEqual([["UNBOOKED", -refund.amountFen]]);
  await mendAll();
});

test("a difference is mended once, whoever presses, and the books say who", async () => {
  await tellWrong("charge", "wrong_fee");
  const { subject } = await paid();
  await compareNow();
  const [id = ""] = await openIds();
  const officers = [await createOfficer(), await createOfficer()];
  const before = await standOf("PROVIDER_FEE");
  const wish = { id, by: "FEE", note: "合同改了" } as const;
  const answers = await Promise.all(officers.map((officer) => mendDifference(officer, wish)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const booking = await db.providerBooking.findFirstOrThrow({ where: { differenceId: id } });
  const written = { reference: `provider:${booking.id}`, byId: booking.byId, note: "合同改了" };
  expect(
    await db.ledgerTransaction.findMany({ where: { reference: written.reference } }),
  ).toMatchObject([written]);
  expect(await standOf("PROVIDER_FEE")).toBe(before + booking.amountFen);
  const log = await db.actionLog.findMany({ where: { subject: `difference:${id}` } });
  expect(log).toMatchObject([{ action: "difference:fee", after: { note: "合同改了" } }]);
  await compareNow();
  expect(await openOf(subject)).toEqual([]);
});

test("words do not end a gap, nor a fee what is no fee", async () => {
  const officer = await createOfficer();
  await tellWrong("charge", "wrong_amount");
  await paid();
  await compareNow();
  const [id = ""] = await openIds();
  for (const by of ["NOTED", "FEE"] as const)
    expect(await mendDifference(officer, { id, by, note: "算了" })).toMatchObject({
      code: "NOT_FOUND",
    });
  await mendAll();
});

test("kept-apart money waits in the clearing until it is cleared, once", async () => {
  const officer = await createOfficer();
  const kept = (await findReconciliation(officer))?.suspense ?? [];
  expect(kept.length).toBeGreaterThan(0);
  for (const { id } of kept) {
    const wish = { id, to: "SUBSIDY", note: "县里承担" } as const;
    const answers = await Promise.all([clearSuspense(officer, wish), clearSuspense(officer, wish)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  }
  expect(await standOf("SUSPENSE")).toBe(0);
  expect((await findReconciliation(officer))?.suspense).toEqual([]);
});

test("what the provider owes us longer than agreed is open, the newest lines of it", async () => {
  const officer = await createOfficer();
  const { payment } = await paid();
  await compareNow();
  const later = new Date(Date.now() + 7 * 86_400_000);
  const open = await findReconciliation(officer, later);
  expect(open?.clearingFen).toBeGreaterThan(0);
  const listed = open?.unpaid.reduce((sum, one) => sum + one.amountFen, 0) ?? 0;
  expect(listed).toBeGreaterThanOrEqual(open?.clearingFen ?? 0);
  const { number } = await db.orderGroup.findUniqueOrThrow({ where: { id: payment.groupId } });
  expect(open?.unpaid.map(({ order }) => order)).toContain(number);
  expect((await findReconciliation(officer))?.unpaid).toEqual([]);
  await control("payout", { everything: true });
  await compareNow();
  expect((await findReconciliation(officer, later))?.clearingFen).toBe(0);
});

test("an officer asks again; a provider that is away says so and loses nothing", async () => {
  const officer = await createOfficer();
  await tellWrong("charge", "missing");
  await paid();
  await compareNow();
  const before = await openIds();
  const down = { route: "GET /v1/balance_transactions", kind: "500" };
  await control("faults", { next: [down, down] });
  expect(await askAgain(officer)).toMatchObject({ code: "PROVIDER_AWAY" });
  expect(await openIds()).toEqual(before);
  await control("faults", { next: [] });
  expect(await askAgain(officer)).toMatchObject({ ok: true });
  expect(await openIds()).toEqual(before);
});

test("a stranger neither sees nor mends", async () => {
  const stranger = await viewerOf(await createUser());
  const [id = ""] = await openIds();
  expect(await findReconciliation(stranger)).toBeNull();
  expect(await countDifferences(stranger)).toBe(0);
  for (const answer of [
    await askAgain(stranger),
    await mendDifference(stranger, { id, by: "SUSPENSE", note: "给我" }),
    await clearSuspense(stranger, { id, to: "BANK", note: "给我" }),
  ])
    expect(answer).toMatchObject({ code: "NOT_FOUND" });
});
