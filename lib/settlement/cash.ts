import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { isSame, sixDigits } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { movePayout } from "./payouts";

/** Six digits by which a seller takes earnings in cash; nobody can work them out. */
export const payoutCode = (payoutId: string) =>
  sixDigits(env.AUTH_SECRET, `cash-payout:${payoutId}`);

/**
 * A station of the shop's village counts earnings out against the seller's code; once. NOT_FOUND for a
 * wrong number, code or village alike.
 */
export const countOutPayout = (
  viewer: Viewer,
  { number, code }: { number: string; code: string },
): Promise<Result<{ amountFen: number }, "NOT_FOUND">> =>
  attempt<{ amountFen: number }, "NOT_FOUND">(async (tx) => {
    const stations = stationsFor(viewer, "station:work");
    const payout = await tx.payout.findFirst({
      where: {
        number,
        means: "CASH",
        status: "APPROVED",
        shop: { village: { stations: { some: { id: { in: stations } } } } },
      },
      select: {
        id: true,
        amountFen: true,
        shop: {
          select: {
            village: {
              select: { stations: { where: { id: { in: stations } }, select: { id: true } } },
            },
          },
        },
      },
    });
    const paidBy = payout?.shop.village.stations[0]?.id;
    if (!payout || !paidBy || !isSame(payoutCode(payout.id), code)) return fail("NOT_FOUND");
    const paid = { id: payout.id, to: "PAID" as const };
    if (!(await movePayout(tx, paid, { means: "CASH", paidBy }))) return fail("NOT_FOUND");
    const amountFen = Number(payout.amountFen);
    await logAction(tx, viewer, {
      action: "payout:count-out",
      subject: `payout:${payout.id}`,
      after: { amountFen, station: paidBy },
    });
    return ok({ amountFen });
  });
