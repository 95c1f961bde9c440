import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, stationsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, db, inTransaction } from "@/lib/platform/db";
import { endsCode, isSame } from "@/lib/platform/ids";
import { countUse } from "@/lib/platform/rate-limit";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { cashCode } from "./cash-code";
import { announceRefund } from "./submit-refund";

type Refusal = "COUNTER_WRONG" | "COUNTER_CODE_ENDED" | "COUNTER_TOO_MANY";
type Tried = { id: string; amountFen: number; codeTries: number };

/** Takes a try before anything is compared, so that guesses at once can't share one. */
const takeTry = (order: string): Promise<Tried[]> =>
  db.refund.updateManyAndReturn({
    where: { means: "CASH", status: "PENDING", order: { number: order } },
    data: { codeTries: { increment: 1 } },
    select: { id: true, amountFen: true, codeTries: true },
  });

const isRight = ({ id, codeTries }: Tried, code: string) =>
  isSame(cashCode({ id, codeTries: codeTries - 1 }), code);

async function sayWrong(viewer: Viewer, tried: Tried[]): Promise<Result<never, Refusal>> {
  const ended = tried.filter(({ codeTries }) => endsCode(codeTries));
  await inTransaction(async (tx) => {
    for (const { id } of ended)
      await logAction(tx, viewer, { action: "refund:wrong-code", subject: `refund:${id}` });
  });
  return fail(ended.length > 0 ? "COUNTER_CODE_ENDED" : "COUNTER_WRONG");
}

const payOut = (viewer: Viewer, { id, amountFen }: Tried, stationId: string) =>
  attempt<{ amountFen: number }, Refusal>(async (tx) => {
    const { count } = await tx.refund.updateMany({
      where: { id, status: "PENDING" },
      data: { status: "SUCCEEDED", paidBy: stationId, settledAt: new Date() },
    });
    if (count === 0) return fail("COUNTER_WRONG");
    await logAction(tx, viewer, {
      action: "refund:count-out",
      subject: `refund:${id}`,
      after: { amountFen, station: stationId },
    });
    await announceRefund(tx, id);
    return ok({ amountFen });
  });

/**
 * A station counts a refund out against the buyer's code; once. COUNTER_WRONG for a wrong number or code
 * alike, so that neither can be tried for the other; COUNTER_CODE_ENDED after five, when the buyer's page
 * shows another code; COUNTER_TOO_MANY for the rest of the day after fifteen.
 */
export async function countOutRefund(
  viewer: Viewer,
  { order, code }: { order: string; code: string },
): Promise<Result<{ amountFen: number }, "NOT_FOUND" | Refusal>> {
  const [stationId] = stationsFor(viewer, "station:work");
  if (!stationId) return fail("NOT_FOUND");
  const tried = await takeTry(order);
  if (tried.length > 0 && (await countUse("counterTry", order)) > 0)
    return fail("COUNTER_TOO_MANY");
  const refund = tried.find((one) => isRight(one, code));
  return refund ? payOut(viewer, refund, stationId) : sayWrong(viewer, tried);
}

/** The county's bank has paid a cash refund back; the reference is on its file. */
export const payRefundByBank = (
  viewer: Viewer,
  { id, note }: { id: string; note: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const { count } = await tx.refund.updateMany({
      where: { id, means: { not: "PROVIDER" }, status: "PENDING" },
      data: { status: "SUCCEEDED", means: "BANK", settledAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "refund:by-bank",
      subject: `refund:${id}`,
      after: { note },
    });
    await announceRefund(tx, id);
    return done;
  });
