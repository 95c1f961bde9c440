import "server-only";
import { systemViewer } from "@/lib/platform/auth";
import { db, inTransaction, type Transaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Result } from "@/lib/platform/result";
import { agreeCase } from "./answer";
import type { Clock } from "./index";
import { lockOrder } from "./lock";
import { type Case, moveCase, noteOnCase, setClock } from "./move";
import { takeReturn } from "./receive-return";
import { tellBuyer, tellSeller, tellStation } from "./tell";

const actor = systemViewer("clock");
const MOST_AT_ONCE = 200;

/** Keeps a case where it is and sets its next clock, which runs from when the first was set. */
async function nextClock(tx: Transaction, seen: Case, clock: Clock | null, data = {}) {
  const from = clock === "AGREED" && seen.clockFrom ? seen.clockFrom : new Date();
  const { count } = await tx.afterSale.updateMany({
    where: { id: seen.id, version: seen.version },
    data: { ...(await setClock(tx, clock, from)), version: { increment: 1 }, ...data },
  });
  return count === 1;
}

const note = (tx: Transaction, { id, status }: Case, kind: string) =>
  noteOnCase(tx, actor, { id, from: status, to: status }, { kind });

const consequences: Record<Clock, (tx: Transaction, seen: Case) => Promise<unknown>> = {
  STATION_ASKED: async (tx, seen) => {
    if (!(await nextClock(tx, seen, "AGREED", { stationAskedAt: new Date() }))) return;
    await note(tx, seen, "STATION_ASKED");
    await tellStation(tx, seen);
    await tellSeller(tx, seen, "SILENT");
  },
  AGREED: (tx, seen) => surely(agreeCase(tx, actor, seen, "AGREED_BY_SILENCE")),
  OFFER_LAPSES: async (tx, seen) => {
    const moved = await moveCase(tx, seen, {
      to: "REQUESTED",
      actor,
      kind: "OFFER_LAPSED",
      clock: "STATION_ASKED",
      data: { offeredFen: null, stationAskedAt: null },
    });
    if (moved) await tellSeller(tx, moved, "OFFER_DECLINED");
  },
  SEND_BACK: async (tx, seen) => {
    const moved = await moveCase(tx, seen, { to: "WITHDRAWN", actor, kind: "NOT_SENT_BACK" });
    if (moved) await tellBuyer(tx, moved, "WITHDRAWN");
  },
  RECEIPT: (tx, seen) => surely(takeReturn(tx, actor, seen, "RECEIPT_BY_SILENCE")),
  CLOSES: async (tx, seen) => {
    if (await nextClock(tx, seen, null, { closedAt: new Date() })) await note(tx, seen, "CLOSED");
  },
  EVIDENCE: async (tx, seen) => {
    if (await nextClock(tx, seen, "DECISION")) await note(tx, seen, "EVIDENCE_OVER");
  },
  // The desk counts it as late until somebody decides.
  DECISION: async () => undefined,
};

/** A step that was refused undoes all of this turn; the next turn tries again. */
async function surely(step: Promise<Result<null>>) {
  const result = await step;
  if (!result.ok) throw new Error(result.code);
}

/** What the clock of this case brings, once; nothing when it was moved or served meanwhile. */
export const tickCase = (id: string, now: Date) =>
  inTransaction(async (tx) => {
    const found = await tx.afterSale.findUnique({ where: { id }, select: { orderId: true } });
    if (!found) return;
    await lockOrder(tx, found.orderId);
    const seen = await tx.afterSale.findFirst({ where: { id, deadlineAt: { lte: now } } });
    if (!seen?.clock) return;
    await consequences[seen.clock](tx, seen);
  });

/** Every few minutes: each clock that has run out has its consequence. Safe to run twice at once. */
export async function tickCases(now = new Date()): Promise<void> {
  const due = await db.afterSale.findMany({
    where: { deadlineAt: { lte: now }, clock: { not: "DECISION" } },
    select: { id: true },
    orderBy: { deadlineAt: "asc" },
    take: MOST_AT_ONCE,
  });
  for (const { id } of due) {
    try {
      await tickCase(id, now);
    } catch (error) {
      log.error({ err: error, afterSale: id }, "the clock of an after-sale found no way");
    }
  }
}

/** The money of a case is through. */
export const finishCase = (refundId: string) =>
  inTransaction(async (tx) => {
    const seen = await tx.afterSale.findFirst({
      where: { refundId, status: "REFUNDING", refund: { status: "SUCCEEDED" } },
    });
    if (!seen) return;
    const moved = await moveCase(tx, seen, {
      to: "DONE",
      actor: systemViewer("refund"),
      kind: "REFUNDED",
    });
    if (moved) await tellSeller(tx, moved, "DONE");
  });
