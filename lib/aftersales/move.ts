import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { onBehalf, type Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { deadlineFor } from "./clocks";
import { readHolidays } from "./holidays";
import type { Clock, Status } from "./index";
import { canMove } from "./status";

export type Case = Prisma.AfterSaleModel;

type Actor = { actorKind: string; actorId: string | null; onBehalfOfId: string | null };

async function actorOf(tx: Transaction, viewer: Viewer): Promise<Actor> {
  const behalf = await onBehalf(tx, viewer);
  const onBehalfOfId = behalf?.onBehalfOfId ?? null;
  if (viewer.kind === "user") return { actorKind: "user", actorId: viewer.userId, onBehalfOfId };
  if (viewer.kind === "key") return { actorKind: "key", actorId: viewer.keyId, onBehalfOfId };
  const actorKind = viewer.kind === "guest" ? "guest" : `system:${viewer.name}`;
  return { actorKind, actorId: null, onBehalfOfId };
}

type Said = { kind: string; note?: string; amountFen?: number | null };

/** Writes down who did what; an assistant's act stands in the list that the seller reads too. */
export async function noteOnCase(
  tx: Transaction,
  viewer: Viewer,
  at: { id: string; from: Status | null; to: Status },
  { kind, note = "", amountFen = null }: Said,
) {
  const actor = await actorOf(tx, viewer);
  const { id: afterSaleId, from, to } = at;
  await tx.afterSaleEvent.create({
    data: { afterSaleId, from, to, kind, note, amountFen, ...actor },
  });
  if (!actor.onBehalfOfId) return;
  await logAction(tx, viewer, {
    action: `aftersale:${kind.toLowerCase()}`,
    subject: `aftersale:${afterSaleId}`,
    after: { note, amountFen },
  });
}

/** The columns that start a clock now, or stop it. */
export async function setClock(tx: Transaction, clock: Clock | null, from = new Date()) {
  if (!clock) return { clock: null, clockFrom: null, deadlineAt: null };
  return { clock, clockFrom: from, deadlineAt: deadlineFor(clock, from, await readHolidays(tx)) };
}

type Move = Said & {
  to: Status;
  actor: Viewer;
  /** What runs from now on; nothing when the case waits for nobody. */
  clock?: Clock | null;
  data?: Prisma.AfterSaleUncheckedUpdateManyInput;
};

const closing: readonly Status[] = ["WITHDRAWN", "DONE", "RESOLVED"];

/**
 * Moves a case from the version that was seen and writes its event; null when somebody was first.
 * Answers the case as it is now.
 */
export async function moveCase(tx: Transaction, seen: Case, move: Move): Promise<Case | null> {
  const { to, actor, clock = null, data = {}, ...said } = move;
  if (!canMove(seen.status, to))
    throw new Error(`No after-sale moves from ${seen.status} to ${to}`);
  const [now] = await tx.afterSale.updateManyAndReturn({
    where: { id: seen.id, version: seen.version, status: seen.status },
    data: {
      ...data,
      ...(await setClock(tx, clock)),
      status: to,
      version: { increment: 1 },
      ...(closing.includes(to) && { closedAt: new Date() }),
    },
  });
  if (!now) return null;
  await noteOnCase(tx, actor, { id: seen.id, from: seen.status, to }, said);
  return now;
}
