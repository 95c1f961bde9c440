import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { newId, newNumber } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { keepersOf } from "@/lib/shops/queries";
import { cameFrom } from "./status";

async function tellShop(tx: Transaction, id: string, kind: "payout.paid" | "payout.failed") {
  const { amountFen, number, shopId, shop } = await tx.payout.findUniqueOrThrow({
    where: { id },
    select: { amountFen: true, number: true, shopId: true, shop: { select: { slug: true } } },
  });
  const params = { number, amountFen: Number(amountFen) };
  for (const { id: userId } of await keepersOf(tx, shopId))
    await notify(tx, { userId, kind, params, path: paths.sellMoney(shop.slug) });
}

type Outcome = { id: string; to: "PAID" | "FAILED" | "WAITING_FUNDS"; note?: string };

/**
 * What became of a payout, once: paid, waiting for money on the county's account, or failed, when what it
 * was for goes on the next bill. NOT_FOUND when it isn't where that can happen.
 */
export async function movePayout(
  tx: Transaction,
  { id, to, note = "" }: Outcome,
  more: { means: "BANK" | "CASH"; paidBy?: string; now?: Date },
) {
  const { means, paidBy = "", now = new Date() } = more;
  const { count } = await tx.payout.updateMany({
    where: {
      id,
      means,
      status: { in: cameFrom(to) },
      ...(to === "PAID" && means === "BANK" && { fileId: { not: null } }),
    },
    data: { status: to, failure: note, paidBy, ...(to !== "WAITING_FUNDS" && { settledAt: now }) },
  });
  if (count === 0) return false;
  if (to !== "WAITING_FUNDS")
    await tellShop(tx, id, to === "PAID" ? "payout.paid" : "payout.failed");
  return true;
}

const acts = {
  PAID: "payout:paid",
  FAILED: "payout:failed",
  WAITING_FUNDS: "payout:wait",
} as const;

/** The county writes down what the bank said of a payout; `note` says why one failed. */
export const settlePayout = (
  viewer: Viewer,
  { id, to, note }: { id: string; to: Outcome["to"]; note: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    if (!(await movePayout(tx, { id, to, note }, { means: "BANK" }))) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: acts[to],
      subject: `payout:${id}`,
      after: { note },
    });
    return done;
  });

/**
 * Puts every payout whose account has rested on one file for the bank; the file can be fetched again.
 * NOTHING_TO_SETTLE when none waits.
 */
export const makeBankFile = (
  viewer: Viewer,
  now = new Date(),
): Promise<Result<{ id: string }, "NOT_FOUND" | "NOTHING_TO_SETTLE">> =>
  attempt<{ id: string }, "NOT_FOUND" | "NOTHING_TO_SETTLE">(async (tx) => {
    if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const id = newId();
    await tx.payoutFile.create({ data: { id, number: newNumber("F"), byId: viewer.userId } });
    const { count } = await tx.payout.updateMany({
      where: {
        status: "APPROVED",
        means: "BANK",
        account: { usableFrom: { lte: now }, endedAt: null },
      },
      data: { status: "PROCESSING", fileId: id },
    });
    if (count === 0) return fail("NOTHING_TO_SETTLE");
    await logAction(tx, viewer, {
      action: "payout:file",
      subject: `payoutFile:${id}`,
      after: { payouts: count },
    });
    return ok({ id });
  });
