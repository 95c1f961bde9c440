import "@/tests/payments/sandbox";

import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { askAgain, clearSuspense, mendDifference } from "@/lib/reconciliation/mutations";
import { countDifferences, findReconciliation } from "@/lib/reconciliation/queries";
import { createOfficer, createUser, viewerOf } from "@/tests/factories";
import { control } from "@/tests/payments/sandbox";
import { compareNow, mendAll, openIds, openOf, paid, standOf, tellWrong } from "./money";

beforeAll(() => control("delivery", { mode: "off" }));
beforeEach(() => control("faults", { next: [] }));

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
