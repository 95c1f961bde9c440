import "@/tests/payments/sandbox";

import { spawn } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { DifferenceKind } from "@/lib/reconciliation";
import { reconcile } from "@/lib/reconciliation/reconcile";
import { unpaid } from "@/tests/payments/buyer";
import { control } from "@/tests/payments/sandbox";
import { eventually } from "@/tests/support/eventually";

const seed = Number(process.env.FAULTS_SEED ?? 20_261_130);
const ROWS = process.env.FAULTS === "full" ? 10_000 : 3_000;
const PAYMENTS = ROWS * 0.8;
const PLANTED = 50;
const at = Math.floor(Date.now() / 1000) - 3_600;

type Row = {
  type: "charge" | "refund" | "adjustment" | "stripe_fee";
  amount: number;
  created: number;
  fee?: number;
  currency?: string;
  pendingDays?: number;
  intent?: string;
  refund?: string;
};
type Fault = { kind: DifferenceKind; plant: (row: Row) => Row[] };

const feeOf = (amount: number) => Math.floor((amount * 60 + 5_000) / 10_000);
const charge = (intent: string, amount: number): Row => ({
  ...{ type: "charge", intent, amount, fee: feeOf(amount), created: at, pendingDays: 2 },
});
const isCharge = ({ type }: Row) => type === "charge";
const repaid = (row: Row, amount: number) => ({
  ...row,
  amount,
  ...(isCharge(row) && { fee: feeOf(amount) }),
});

/** What the provider does to a row of its own; each makes one difference. */
const faults: Fault[] = [
  { kind: "MISSING", plant: () => [] },
  { kind: "DOUBLE", plant: (row) => [row, row] },
  { kind: "AMOUNT", plant: (row) => [repaid(row, row.amount + 1)] },
  { kind: "AMOUNT", plant: (row) => [repaid(row, row.amount - 1)] },
  { kind: "FEE", plant: (row) => [{ ...row, fee: (row.fee ?? 0) + 1 }] },
  { kind: "CURRENCY", plant: (row) => [{ ...row, currency: "usd" }] },
  {
    kind: "REVERSED",
    plant: ({ pendingDays: _, fee, ...row }) => [
      { ...row, ...(fee && { fee }) },
      { ...row, type: "adjustment", amount: -row.amount },
    ],
  },
  { kind: "UNKNOWN", plant: (row) => [row, charge(`pi_${newId()}`, 4_321)] },
  { kind: "OTHER", plant: (row) => [row, { type: "stripe_fee", amount: -99, created: at }] },
];
const held: Fault = { kind: "HELD", plant: (row) => [{ ...row, pendingDays: 60 }] };

/** Movements of ours: what one order stands for is copied, past the shop and through the books' triggers. */
async function move(orderId: string, groupId: string) {
  await inTransaction(async (tx) => {
    await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Payment" (id, "groupId", provider, attempt, "amountFen", status, failure, "intentRef", "settledAt")
    SELECT gen_random_uuid(), ${groupId}::uuid, 'STRIPE', n, 1000 + n % 977, 'CANCELLED', 'SECOND_PAYMENT', 'pi_many_' || n,
      to_timestamp(${at}) FROM generate_series(1, ${PAYMENTS}::int) n`);
    await tx.$executeRaw(Prisma.sql`
    INSERT INTO "PaymentSplit" (id, "paymentId", "orderId", "capturedFen", "refundedFen")
    SELECT gen_random_uuid(), id, ${orderId}::uuid, "amountFen", CASE WHEN attempt <= ${ROWS - PAYMENTS}::int THEN "amountFen" ELSE 0 END
    FROM "Payment" WHERE "groupId" = ${groupId}::uuid`);
    await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Refund" (id, "paymentId", "orderId", "amountFen", reason, status, "providerRef", "settledAt")
    SELECT gen_random_uuid(), id, ${orderId}::uuid, "amountFen", 'TEST', 'SUCCEEDED', 're_many_' || attempt, to_timestamp(${at})
    FROM "Payment" WHERE "groupId" = ${groupId}::uuid AND attempt <= ${ROWS - PAYMENTS}::int`);
  }, 300_000);
  const payments = await db.payment.findMany({ where: { groupId } });
  return payments.flatMap(({ intentRef, attempt, amountFen }): Row[] => [
    charge(intentRef ?? "", amountFen),
    ...(attempt > ROWS - PAYMENTS
      ? []
      : [
          {
            type: "refund",
            refund: `re_many_${attempt}`,
            amount: -amountFen,
            created: at,
          } as const,
        ]),
  ]);
}

/** Kind and of what; a line of nobody has no name of ours. */
const said = (kind: DifferenceKind, row: Row | undefined) =>
  kind === "UNKNOWN" || kind === "OTHER" ? kind : `${kind} ${row?.refund ?? row?.intent}`;

async function found() {
  const [open, payments, refunds] = await Promise.all([
    db.difference.findMany({ where: { endedAt: null } }),
    db.payment.findMany({ select: { id: true, intentRef: true } }),
    db.refund.findMany({ select: { id: true, providerRef: true } }),
  ]);
  const names = new Map<string, string | null>([
    ...payments.map(({ id, intentRef }) => [`payment:${id}`, intentRef] as const),
    ...refunds.map(({ id, providerRef }) => [`refund:${id}`, providerRef] as const),
  ]);
  return open
    .map(({ kind, subject }) => [kind, names.get(subject)].filter(Boolean).join(" "))
    .sort();
}

/** Tells the provider its books, with so many faults in rows of the seed's choice; answers what they are. */
async function plant(rows: Row[]) {
  const picked = fc.sample(
    fc.tuple(
      fc.uniqueArray(fc.nat({ max: ROWS - 1 }), { minLength: PLANTED, maxLength: PLANTED }),
      fc.array(fc.nat(), { minLength: PLANTED, maxLength: PLANTED }),
    ),
    { numRuns: 1, seed },
  )[0];
  if (!picked) throw new Error("nothing picked");
  const planted = new Map<number, Fault>();
  for (const [turn, index] of picked[0].entries()) {
    const row = rows[index];
    const able = row && isCharge(row) ? [...faults, held] : faults;
    const fault = able[(picked[1][turn] ?? 0) % able.length];
    if (fault) planted.set(index, fault);
  }
  const told = rows.flatMap((row, index) => planted.get(index)?.plant(row) ?? [row]);
  for (let from = 0; from < told.length; from += 2_000)
    await control("balance", { rows: told.slice(from, from + 2_000) });
  return [...planted].map(([index, { kind }]) => said(kind, rows[index])).sort();
}

const workerArgs = ["--import", "./scripts/server-only.mjs", "--import", "tsx"];

/** A worker that is killed once it has compared a part. */
async function killInTheMiddle() {
  const child = spawn(process.execPath, [...workerArgs, "tests/faults/reconcile-process.ts"], {
    env: process.env,
    stdio: "inherit",
  });
  await eventually(
    async () => expect(await db.providerBooking.count()).toBeGreaterThan(0),
    120_000,
  );
  child.kill("SIGKILL");
  const booked = await db.providerBooking.count();
  console.log(`killed after ${booked} bookings`);
  expect(booked).toBeLessThan(PAYMENTS - PLANTED);
}

test(`${PLANTED} differences among ${ROWS} rows of the provider are found, and no other (seed ${seed})`, async () => {
  const { group } = await unpaid();
  const rows = await move(group.orders[0]?.id ?? "", group.id);
  expect(rows).toHaveLength(ROWS);
  const planted = await plant(rows);
  expect(planted).toHaveLength(PLANTED);

  await killInTheMiddle();
  const begun = performance.now();
  await Promise.all([reconcile(new Date()), reconcile(new Date())]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);

  const all = await found();
  const kinds = all.map((one) => one.split(" ")[0]);
  const lines = await db.providerLine.count();
  const by = [...new Set(kinds)].map(
    (kind) => `${kind} ${kinds.filter((one) => one === kind).length}`,
  );
  console.log(
    `${lines} lines, ${all.length} found in ${seconds} s by two at once: ${by.join(", ")}`,
  );
  expect(all).toEqual(planted);
  const twice = await db.$queryRaw`
    SELECT "lineId" FROM "ProviderBooking" GROUP BY "lineId", kind HAVING count(*) > 1`;
  expect(twice).toEqual([]);
}, 600_000);
