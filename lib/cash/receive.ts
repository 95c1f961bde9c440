import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { Receive } from "./forms";

type Refusal = "NOT_FOUND" | "OWN_HAND_IN" | "HAND_IN_CLOSED" | "DIFFERENCE_UNEXPLAINED";

async function confirm(
  tx: Transaction,
  viewer: UserViewer,
  { id, receivedFen, note }: Receive,
): Promise<Result<null, Refusal>> {
  const found = await tx.cashHandIn.findUnique({
    where: { id },
    select: { byId: true, stationId: true, booksFen: true },
  });
  if (!found) return fail("NOT_FOUND");
  if (found.byId === viewer.userId) return fail("OWN_HAND_IN");
  if (receivedFen !== found.booksFen && note === "")
    return fail("DIFFERENCE_UNEXPLAINED", { fields: { note: ["DIFFERENCE_UNEXPLAINED"] } });
  const { count } = await tx.cashHandIn.updateMany({
    where: { id, takenBackAt: null, receivedAt: null },
    data: {
      ...{ receivedFen, receivedNote: note },
      ...{ receivedById: viewer.userId, receivedAt: new Date() },
    },
  });
  if (count === 0) return fail("HAND_IN_CLOSED");
  await logAction(tx, viewer, {
    action: "cash:receive",
    subject: `station:${found.stationId}`,
    before: { amountFen: found.booksFen },
    after: { amountFen: receivedFen, ...(note && { note }) },
  });
  return done;
}

/**
 * An officer has counted what a station handed in; once, and the database books it: what was received goes to
 * the bank, what the books had more or less to the account of differences. OWN_HAND_IN to who handed it in;
 * HAND_IN_CLOSED when another confirmed it, or it was taken back; DIFFERENCE_UNEXPLAINED without a note.
 */
export async function receiveHandIn(
  viewer: Viewer,
  input: Receive,
): Promise<Result<null, Refusal>> {
  if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
  return attempt<null, Refusal>((tx) => confirm(tx, viewer, input));
}
