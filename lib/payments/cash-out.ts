import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, stationsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { isSame } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { cashCode } from "./cash-code";
import { announceRefund } from "./submit-refund";

/**
 * A station counts a refund out against the buyer's code; once. NOT_FOUND for a wrong number or code
 * alike, so that neither can be tried for the other.
 */
export const countOutRefund = (
  viewer: Viewer,
  { order, code }: { order: string; code: string },
): Promise<Result<{ amountFen: number }, "NOT_FOUND">> =>
  attempt<{ amountFen: number }, "NOT_FOUND">(async (tx) => {
    const [stationId] = stationsFor(viewer, "station:work");
    if (!stationId) return fail("NOT_FOUND");
    const waiting = await tx.refund.findMany({
      where: { means: "CASH", status: "PENDING", order: { number: order } },
      select: { id: true, amountFen: true },
    });
    const refund = waiting.find(({ id }) => isSame(cashCode(id), code));
    if (!refund) return fail("NOT_FOUND");
    const { count } = await tx.refund.updateMany({
      where: { id: refund.id, status: "PENDING" },
      data: { status: "SUCCEEDED", paidBy: stationId, settledAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "refund:count-out",
      subject: `refund:${refund.id}`,
      after: { amountFen: refund.amountFen, station: stationId },
    });
    await announceRefund(tx, refund.id);
    return ok({ amountFen: refund.amountFen });
  });

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
