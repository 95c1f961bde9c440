import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, db, inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { counterCode, endsCode, isSame } from "@/lib/platform/ids";
import { countUse } from "@/lib/platform/rate-limit";
import { fail, ok, type Result } from "@/lib/platform/result";
import { movePayout } from "./payouts";

type Refusal = "COUNTER_WRONG" | "COUNTER_CODE_ENDED" | "COUNTER_TOO_MANY";
type Tried = { id: string; codeTries: number; amountFen: bigint; shopId: string };
type Answer = Result<{ amountFen: number }, Refusal>;

/** Six digits by which a seller takes earnings in cash, after so many tries. */
export const payoutCode = ({ id, codeTries }: Pick<Tried, "id" | "codeTries">) =>
  counterCode(env.AUTH_SECRET, `cash-payout:${id}`, codeTries);

/** Takes a try before anything is compared, so that guesses at once can't share one. */
async function takeTry(number: string, stationIds: string[]): Promise<Tried | undefined> {
  const [tried] = await db.payout.updateManyAndReturn({
    where: {
      number,
      means: "CASH",
      status: "APPROVED",
      shop: { village: { stations: { some: { id: { in: stationIds } } } } },
    },
    data: { codeTries: { increment: 1 } },
    select: { id: true, codeTries: true, amountFen: true, shopId: true },
  });
  return tried;
}

async function sayWrong(viewer: Viewer, tried: Tried): Promise<Answer> {
  if (!endsCode(tried.codeTries)) return fail("COUNTER_WRONG");
  const subject = `payout:${tried.id}`;
  await inTransaction((tx) => logAction(tx, viewer, { action: "payout:wrong-code", subject }));
  return fail("COUNTER_CODE_ENDED");
}

const payOut = (viewer: Viewer, tried: Tried, stationIds: string[]): Promise<Answer> =>
  attempt<{ amountFen: number }, Refusal>(async (tx) => {
    const station = await tx.station.findFirstOrThrow({
      where: { id: { in: stationIds }, village: { shops: { some: { id: tried.shopId } } } },
      select: { id: true },
    });
    const paid = { id: tried.id, to: "PAID" as const };
    if (!(await movePayout(tx, paid, { means: "CASH", paidBy: station.id })))
      return fail("COUNTER_WRONG");
    const amountFen = Number(tried.amountFen);
    await logAction(tx, viewer, {
      action: "payout:count-out",
      subject: `payout:${tried.id}`,
      after: { amountFen, station: station.id },
    });
    return ok({ amountFen });
  });

/**
 * A station of the shop's village counts earnings out against the seller's code; once. COUNTER_WRONG for
 * a wrong number, code or village alike; COUNTER_CODE_ENDED after five, when the seller's page shows
 * another code; COUNTER_TOO_MANY for the rest of the day after fifteen.
 */
export async function countOutPayout(
  viewer: Viewer,
  { number, code }: { number: string; code: string },
): Promise<Answer> {
  const stations = stationsFor(viewer, "station:work");
  const tried = await takeTry(number, stations);
  if (!tried) return fail("COUNTER_WRONG");
  if ((await countUse("counterTry", number)) > 0) return fail("COUNTER_TOO_MANY");
  const right = payoutCode({ ...tried, codeTries: tried.codeTries - 1 });
  return isSame(right, code) ? payOut(viewer, tried, stations) : sayWrong(viewer, tried);
}
