import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, db, inTransaction } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { queueEvent } from "./inbox";
import { BY_HAND } from "./index";
import { ProviderAway } from "./provider";
import { announceRefund, submitRefund } from "./submit-refund";

type Refusal = "NOT_FOUND" | "PROVIDER_AWAY";

const isFailed = (id: string) => db.refund.count({ where: { id, status: "FAILED" } });

/**
 * Takes a failed refund to the provider again, under the key it always had: what happened there after
 * all is only written down. `isDone` is false when the provider still says no.
 */
export async function retryRefund(
  viewer: Viewer,
  id: string,
): Promise<Result<{ isDone: boolean }, Refusal>> {
  if (!mayAct(viewer, "money:settle") || (await isFailed(id)) === 0) return fail("NOT_FOUND");
  try {
    await submitRefund(id);
  } catch (error) {
    if (error instanceof ProviderAway) return fail("PROVIDER_AWAY");
    throw error;
  }
  await inTransaction((tx) =>
    logAction(tx, viewer, { action: "refund:retry", subject: `refund:${id}` }),
  );
  return ok({ isDone: (await isFailed(id)) === 0 });
}

/** The money went back in another way, as the note says: the refund is done and the buyer hears so. */
export const settleRefund = (
  viewer: Viewer,
  { id, note }: { id: string; note: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const { count } = await tx.refund.updateMany({
      where: { id, status: "FAILED" },
      data: { status: "SUBMITTED" },
    });
    if (count === 0) return fail("NOT_FOUND");
    const before = await tx.refund.update({
      where: { id, status: "SUBMITTED" },
      data: { status: "SUCCEEDED", failure: BY_HAND, settledAt: new Date() },
      select: { amountFen: true },
    });
    await logAction(tx, viewer, {
      action: "refund:settle",
      subject: `refund:${id}`,
      after: { amountFen: before.amountFen, note },
    });
    await announceRefund(tx, id);
    return done;
  });

/** Lets the settling look at an event again, after whatever was missing is there. */
export const retryEvent = (viewer: Viewer, id: string): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const { count } = await tx.providerEvent.updateMany({
      where: { id, outcome: "QUARANTINED" },
      data: { outcome: "RECEIVED", note: "", processedAt: null },
    });
    if (count === 0) return fail("NOT_FOUND");
    await queueEvent(tx, id);
    await logAction(tx, viewer, { action: "event:retry", subject: `event:${id}` });
    return done;
  });

/** A person has sorted out what the event tells; the note says how. */
export const settleStuckEvent = (
  viewer: Viewer,
  { id, note }: { id: string; note: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const { count } = await tx.providerEvent.updateMany({
      where: { id, outcome: "QUARANTINED" },
      data: { outcome: "IGNORED", note: BY_HAND },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "event:settle",
      subject: `event:${id}`,
      after: { note },
    });
    return done;
  });
