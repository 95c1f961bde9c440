import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/ids";
import { type Failure, fail } from "@/lib/platform/result";

type Row = Record<string, unknown>;

/** The mark of a row's content: a form carries the one it was made from, as browsers carry an ETag. */
export const markOf = (row: Row): string =>
  hashToken(JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))));

type Save = {
  subject: string;
  /** How the names of the acts that change it begin: "village:". */
  acts: `${string}:`;
  /** The row as it is, read under the lock that this save holds. */
  now: Row;
  /** The mark of the row that the form was made from. */
  seen: string | undefined;
  /** What is to be written; the same as what is there is no quarrel: an answer may have been lost. */
  wanted?: Row;
};

/** Null when nobody has changed the row since it was looked at; else who did, and when (milliseconds). */
export async function changedMeanwhile(
  tx: Transaction,
  { subject, acts, now, seen, wanted }: Save,
): Promise<Failure<"CHANGED_MEANWHILE"> | null> {
  const isSame = wanted && markOf(now) === markOf({ ...now, ...wanted });
  if (isSame || markOf(now) === seen) return null;
  const last = await tx.actionLog.findFirst({
    where: { subject, action: { startsWith: acts } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { at: true, actorId: true },
  });
  const actor = last?.actorId
    ? await tx.user.findUnique({ where: { id: last.actorId }, select: { name: true } })
    : null;
  return fail("CHANGED_MEANWHILE", {
    detail: { who: actor?.name ?? "", at: last?.at.getTime() ?? Date.now() },
  });
}
