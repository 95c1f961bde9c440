import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { cashOf } from "@/lib/ledger/queries";
import { stationsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, isUniqueViolation, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { HandIn } from "./forms";

type Refusal =
  | "NOT_FOUND"
  | "CASH_MOVED"
  | "NOTHING_TO_HAND_IN"
  | "HAND_IN_OPEN"
  | "DIFFERENCE_UNEXPLAINED";

async function write(
  tx: Transaction,
  viewer: UserViewer,
  input: HandIn,
): Promise<Result<null, Refusal>> {
  const { stationId, seenFen: booksFen, countedFen, note } = input;
  const inTill = async () => (await cashOf(tx, [stationId]))[stationId] ?? 0;
  const moved = (fen: number) => fail("CASH_MOVED", { detail: { yuan: fen / 100 } });
  const before = await inTill();
  if (before <= 0) return fail("NOTHING_TO_HAND_IN");
  if (before !== booksFen) return moved(before);
  if (countedFen !== booksFen && note === "")
    return fail("DIFFERENCE_UNEXPLAINED", { fields: { note: ["DIFFERENCE_UNEXPLAINED"] } });
  await tx.cashHandIn.create({
    data: { stationId, booksFen, countedFen, note, byId: viewer.userId },
  });
  // An earlier one may have been confirmed since: this one has waited for that.
  const after = await inTill();
  if (after !== booksFen) return moved(after);
  await logAction(tx, viewer, {
    action: "cash:hand-in",
    subject: `station:${stationId}`,
    before: { amountFen: booksFen },
    after: { amountFen: countedFen, ...(note && { note }) },
  });
  return done;
}

/**
 * A station counts its till and gives it to the county, all of it. What was in it by the books is written
 * beside the count. CASH_MOVED (detail: yuan) when that is not what was seen; NOTHING_TO_HAND_IN;
 * HAND_IN_OPEN while an earlier one waits; DIFFERENCE_UNEXPLAINED without a note where they differ.
 */
export async function handIn(viewer: Viewer, input: HandIn): Promise<Result<null, Refusal>> {
  if (viewer.kind !== "user" || !stationsFor(viewer, "station:work").includes(input.stationId))
    return fail("NOT_FOUND");
  try {
    return await attempt<null, Refusal>((tx) => write(tx, viewer, input));
  } catch (error) {
    if (isUniqueViolation(error)) return fail("HAND_IN_OPEN");
    throw error;
  }
}

/** What the county has not confirmed yet goes back into the till; once. */
export const takeBackHandIn = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const stationId = { in: stationsFor(viewer, "station:work") };
    const open = { id, stationId, takenBackAt: null, receivedAt: null };
    const [taken] = await tx.cashHandIn.updateManyAndReturn({
      where: open,
      data: { takenBackAt: new Date() },
      select: { stationId: true, countedFen: true },
    });
    if (!taken) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "cash:take-back",
      subject: `station:${taken.stationId}`,
      before: { amountFen: taken.countedFen },
    });
    return done;
  });
