import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";

type Entry = {
  /** The permission that was used or a business verb: "stock:edit". */
  action: string;
  /** What it was done to, as `kind:id`. */
  subject: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
  /** Whose name it was done in, when that isn't the actor. */
  onBehalfOfId?: string;
  requestId?: string;
};

/** Writes down who did what, in the transaction that does it. The table refuses change and removal. */
export async function logAction(tx: Transaction, viewer: Viewer, entry: Entry) {
  const { action, subject, ...more } = entry;
  await tx.actionLog.create({
    data: {
      action,
      subject,
      actorKind: viewer.kind,
      actorId: viewer.kind === "user" ? viewer.userId : null,
      ...more,
    },
  });
}
