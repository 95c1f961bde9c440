import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Statements } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { done, fail, type Result } from "@/lib/platform/result";
import { lockMoney } from "./compare-subjects";
import { sidesOf } from "./effect";
import type { Outcome } from "./index";

type Kept = { id: string; subject: string; order: string; at: Date; fen: number; note: string };

/** What is kept apart and not cleared, the oldest first; negative is money that we are short of. */
export const listKept = (tx: Pick<Statements, "$queryRaw">) =>
  tx.$queryRaw<Kept[]>(Prisma.sql`
    SELECT (array_agg(b.id ORDER BY b."at", b.id))[1] AS id, b."subject",
      coalesce(max(d."order"), '') AS order, min(b."at") AS at,
      sum(CASE WHEN b."from" = 'SUSPENSE' THEN b."amountFen" ELSE -b."amountFen" END)::int AS fen,
      (array_agg(b."note" ORDER BY b."at", b.id))[1] AS note
    FROM "ProviderBooking" b LEFT JOIN "Difference" d ON d.id = b."differenceId"
    WHERE 'SUSPENSE' IN (b."from", b."to") GROUP BY b."subject"
    HAVING sum(CASE WHEN b."from" = 'SUSPENSE' THEN b."amountFen" ELSE -b."amountFen" END) <> 0
    ORDER BY 4, 1`);

/** Takes what was kept apart to where it belongs, once. NOT_FOUND when it is cleared already. */
export const clearSuspense = (
  viewer: Viewer,
  { id, to, note }: { id: string; to: Outcome; note: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    await lockMoney(tx);
    const kept = (await listKept(tx)).find((one) => one.id === id);
    if (!kept) return fail("NOT_FOUND");
    await tx.providerBooking.create({
      data: {
        ...{ kind: "CLEARED", subject: kept.subject, byId: viewer.userId, note },
        ...sidesOf("SUSPENSE", fen(kept.fen), to),
      },
    });
    await logAction(tx, viewer, {
      action: "suspense:clear",
      subject: `booking:${id}`,
      after: { amountFen: kept.fen, note },
    });
    return done;
  });
