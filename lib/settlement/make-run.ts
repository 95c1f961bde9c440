import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { DAY, MINUTE } from "@/lib/platform/clock";
import { attempt, isUniqueViolation, Prisma, type Transaction } from "@/lib/platform/db";
import { newId, newNumber } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { fail, ok, type Result } from "@/lib/platform/result";
import { keepersOf } from "@/lib/shops/queries";
import { CHECK_DAYS } from "./index";
import { cutoffOf, readyLegs } from "./ready";

/** Every shop's bill at once. A shop that owes more than it earned gets none: its legs wait for the next run. */
const gather = (tx: Transaction, runId: string, cutoff: Date) =>
  tx.$executeRaw(Prisma.sql`
    WITH ${readyLegs(cutoff)}, sums AS (
      SELECT "shopId", sum(fen)::bigint AS fen FROM ready GROUP BY 1 HAVING sum(fen) > 0
    ), made AS (
      INSERT INTO "Statement" (id, "runId", "shopId", "amountFen")
      SELECT gen_random_uuid(), ${runId}::uuid, "shopId", fen FROM sums RETURNING id, "shopId"
    )
    INSERT INTO "SettledLeg" ("legId", "statementId", "orderId", "correctsId")
    SELECT r.id, m.id, r."orderId", (
      SELECT p.id FROM "SettledLeg" s JOIN "Payout" p ON p."statementId" = s."statementId"
      WHERE s."orderId" = r."orderId" LIMIT 1
    ) FROM ready r JOIN made m ON m."shopId" = r."shopId"`);

/** Each shop's keepers hear that there is a bill to look at. */
async function tellShops(tx: Transaction, runId: string) {
  const bills = await tx.statement.findMany({
    where: { runId },
    select: { amountFen: true, shopId: true, shop: { select: { slug: true } } },
  });
  for (const { amountFen, shopId, shop } of bills)
    for (const { id: userId } of await keepersOf(tx, shopId))
      await notify(tx, {
        userId,
        kind: "bill.made",
        params: { amountFen: Number(amountFen), days: CHECK_DAYS },
        path: paths.sellMoney(shop.slug),
      });
}

/**
 * Gathers what shops have earned and is free into bills that they may look at for three days; all of it
 * or nothing, so that a run which was interrupted is simply made again. RUN_OPEN while another waits for
 * its checker, also when both are made at once; NOTHING_TO_SETTLE.
 */
export async function makeRun(
  viewer: Viewer,
  now = new Date(),
): Promise<Result<{ id: string }, "NOT_FOUND" | "RUN_OPEN" | "NOTHING_TO_SETTLE">> {
  if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
  const cutoff = cutoffOf(now);
  const id = newId();
  try {
    return await attempt<{ id: string }, "NOTHING_TO_SETTLE">(async (tx) => {
      await tx.settlementRun.create({
        data: {
          id,
          number: newNumber("S"),
          cutoff,
          checkBy: new Date(now.getTime() + CHECK_DAYS * DAY),
          makerId: viewer.userId,
          createdAt: now,
        },
      });
      if ((await gather(tx, id, cutoff)) === 0) return fail("NOTHING_TO_SETTLE");
      await tellShops(tx, id);
      await logAction(tx, viewer, { action: "settlement:make", subject: `settlement:${id}` });
      return ok({ id });
    }, 2 * MINUTE);
  } catch (error) {
    if (isUniqueViolation(error)) return fail("RUN_OPEN");
    throw error;
  }
}
