import "@/tests/payments/sandbox";

import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { control, runJobs } from "@/tests/payments/sandbox";
import { compareNow, givenBack, mendAll, openIds, openOf, paid, standOf, tellWrong } from "./money";

beforeAll(() => control("delivery", { mode: "off" }));
beforeEach(() => control("faults", { next: [] }));

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
