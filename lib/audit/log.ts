import "server-only";
import { type Behalf, onBehalf, type Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import type { Act } from "./index";

type Entry = {
  /** The permission that was used or a business verb: "stock:edit". */
  action: Act;
  /** What it was done to, as `kind:id`. */
  subject: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
  requestId?: string;
  /** Why, in the words of who did it. */
  reason?: string;
  /** For whom, of what is the first act on a consent given in the same transaction. */
  behalf?: Behalf;
};

/** A user, or the key with which a program asked. */
function actorIdOf(viewer: Viewer): string | null {
  if (viewer.kind === "user") return viewer.userId;
  return viewer.kind === "key" ? viewer.keyId : null;
}

/**
 * Writes down who did what, in the transaction that does it. The table refuses change and removal.
 * Whoever acts for a villager is written down with that villager, the consent and the reason; a
 * consent that has ended by now undoes the transaction.
 */
export async function logAction(tx: Transaction, viewer: Viewer, entry: Entry) {
  const { action, subject, behalf, ...more } = entry;
  const held = await onBehalf(tx, viewer);
  await tx.actionLog.create({
    data: {
      action,
      subject,
      actorKind: viewer.kind,
      actorId: actorIdOf(viewer),
      ...more,
      ...(held ?? behalf),
    },
  });
}
