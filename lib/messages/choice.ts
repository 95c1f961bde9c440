import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/** Whether somebody wants a text message about words that they have not looked at; yes until they say no. */
export const wantsSms = async (
  tx: Pick<Transaction, "messageChoice">,
  userId: string,
): Promise<boolean> => (await tx.messageChoice.count({ where: { userId, bySms: false } })) === 0;

/** The same for the viewer; null for who has no account. */
export const findSmsChoice = async (viewer: Viewer): Promise<boolean | null> =>
  viewer.kind === "user" ? wantsSms(db, viewer.userId) : null;

/** What somebody who leaves had chosen. */
export const forgetChoice = (tx: Transaction, userId: string) =>
  tx.messageChoice.deleteMany({ where: { userId } });

export async function chooseSms(
  viewer: Viewer,
  { bySms }: { bySms: boolean },
): Promise<Result<null, "SIGN_IN_FIRST">> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  const { userId } = viewer;
  await db.messageChoice.upsert({
    where: { userId },
    create: { userId, bySms },
    update: { bySms },
  });
  return done;
}
