import fc from "fast-check";
import { expect, test } from "vitest";
import { createRefund } from "@/lib/payments/mutations";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import {
  answerHold,
  approveRun,
  cancelRun,
  makeBankFile,
  makeRun,
  objectToOrder,
  settlePayout,
} from "@/lib/settlement/mutations";
import { createOfficer } from "@/tests/factories";
import { earnedOrder } from "../lib/settlement/earned";

const isFull = process.env.FAULTS === "full";
const [SHOPS, STEPS] = isFull ? [20, 1_000] : [4, 60];
const seed = Number(process.env.FAULTS_SEED ?? 20_261_129);

const kinds = [
  "make",
  "make",
  "approve",
  "approve",
  "cancel",
  "refund",
  "object",
  "answer",
] as const;
const bank = ["file", "paid", "failed", "waiting"] as const;

/** What the books say of all shops: owed, on its way, and paid out; the three are what was ever earned. */
async function books() {
  const [row] = await db.$queryRaw<{ owed: bigint; way: bigint; paid: bigint; earned: bigint }[]>`
    SELECT coalesce(-sum("amountFen") FILTER (WHERE account = 'SHOP_PAYABLE'), 0)::bigint AS owed,
      coalesce(-sum("amountFen") FILTER (WHERE account = 'PAYOUT_CLEARING'), 0)::bigint AS way,
      (SELECT coalesce(sum("amountFen"), 0)::bigint FROM "Payout" WHERE status = 'PAID') AS paid,
      coalesce(-sum("amountFen") FILTER (WHERE account = 'SHOP_PAYABLE' AND part <> 'PAYOUT'), 0)::bigint AS earned
    FROM "LedgerLeg"`;
  if (!row) throw new Error("no books");
  return row;
}

test(`settlements that are made, dropped, paid and fail in any order lose no fen (seed ${seed})`, async () => {
  const [maker, checker] = [await createOfficer(), await createOfficer()];
  const shops: Awaited<ReturnType<typeof earnedOrder>>[] = [];
  for (let index = 0; index < SHOPS; index += 1) shops.push(await earnedOrder());
  for (const { shop, seller } of shops.slice(1)) {
    if (seller.kind !== "user") throw new Error("no seller");
    const usableFrom = inFuture(-DAY);
    const account = { holder: "王老二", bank: "农商行", sealed: "v1.x", last4: "0001" };
    await db.payoutAccount.create({
      data: { ...account, shopId: shop.id, byId: seller.userId, usableFrom },
    });
  }
  const steps = fc.sample(fc.tuple(fc.constantFrom(...kinds, ...bank), fc.nat()), {
    numRuns: STEPS,
    seed,
  });
  const done = new Map<string, number>();
  const acts: Record<
    (typeof kinds)[number] | (typeof bank)[number],
    (pick: number) => Promise<boolean>
  > = {
    make: async () => (await makeRun(maker)).ok,
    approve: async () => {
      const run = await db.settlementRun.findFirst({ where: { status: "DRAFT" } });
      return run ? (await approveRun(checker, run, inFuture(4 * DAY))).ok : false;
    },
    cancel: async (pick) => {
      const run = await db.settlementRun.findFirst({ where: { status: "DRAFT" } });
      return run && pick % 3 === 0 ? (await cancelRun(maker, run)).ok : false;
    },
    refund: async (pick) => {
      const one = shops[pick % SHOPS];
      if (!one) return false;
      const lines = [{ orderLineId: one.lineId, quantity: 0, amountFen: fen((pick % 90) + 1) }];
      const wish = { orderId: one.order.id, reason: "WALK", lines };
      return (await inTransaction((tx) => createRefund(tx, wish))).ok;
    },
    object: async (pick) => {
      const one = shops[pick % SHOPS];
      const bill = await db.statement.findFirst({
        where: { shopId: one?.shop.id ?? "", run: { status: "DRAFT" } },
      });
      if (!one || !bill) return false;
      const wrong = { id: bill.id, order: one.order.number, note: "不对" };
      return (await objectToOrder(one.seller, wrong)).ok;
    },
    answer: async () => {
      const hold = await db.settlementHold.findFirst({ where: { endedAt: null } });
      return hold ? (await answerHold(checker, { id: hold.id, note: "对的" })).ok : false;
    },
    file: async () => (await makeBankFile(maker)).ok,
    paid: (pick) => settle(pick, "PAID"),
    failed: (pick) => settle(pick, "FAILED"),
    waiting: (pick) => settle(pick, "WAITING_FUNDS"),
  };
  async function settle(pick: number, to: "PAID" | "FAILED" | "WAITING_FUNDS") {
    const waiting = await db.payout.findMany({
      where: { status: { in: ["PROCESSING", "WAITING_FUNDS"] }, means: "BANK" },
      orderBy: { number: "asc" },
    });
    const one = waiting[pick % Math.max(1, waiting.length)];
    if (!one) return false;
    // Two clerks at once: one of them is too late.
    const both = await Promise.all(
      [maker, checker].map((clerk) => settlePayout(clerk, { id: one.id, to, note: "" })),
    );
    expect(both.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    return both.some(({ ok }) => ok);
  }
  for (const [kind, pick] of steps) {
    if (await acts[kind](pick)) done.set(kind, (done.get(kind) ?? 0) + 1);
    const { owed, way, paid, earned } = await books();
    expect({ kind, sum: owed + way + paid }).toEqual({ kind, sum: earned });
  }
  console.log("settlement walk", Object.fromEntries(done));
  for (const kind of ["make", "approve", "refund", "file"])
    expect(done.get(kind) ?? 0).toBeGreaterThan(0);
  expect((done.get("paid") ?? 0) + (done.get("failed") ?? 0)).toBeGreaterThan(0);
}, 600_000);
