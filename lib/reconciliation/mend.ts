import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { ProviderAway } from "@/lib/payments/queries";
import { mayAct, type UserViewer, type Viewer } from "@/lib/platform/auth";
import {
  attempt,
  db,
  inTransaction,
  type LedgerAccount,
  type Transaction,
} from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { done, fail, type Result } from "@/lib/platform/result";
import { compareSubjects, lockMoney } from "./compare-subjects";
import { sidesOf } from "./effect";
import { type Mend, mendsOf } from "./index";
import { reconcile } from "./reconcile";

const isOfMoney = (viewer: Viewer): viewer is UserViewer =>
  viewer.kind === "user" && mayAct(viewer, "money:settle");

/** Asks the provider and compares once more, up to now. PROVIDER_AWAY when it does not answer. */
export async function askAgain(
  viewer: Viewer,
): Promise<Result<null, "NOT_FOUND" | "PROVIDER_AWAY">> {
  if (!isOfMoney(viewer)) return fail("NOT_FOUND");
  try {
    await reconcile(new Date());
  } catch (error) {
    if (error instanceof ProviderAway) return fail("PROVIDER_AWAY");
    throw error;
  }
  await inTransaction((tx) =>
    logAction(tx, viewer, { action: "difference:ask", subject: "money:provider" }),
  );
  return done;
}

type Wish = { id: string; by: Mend; note: string };
type Open = { id: string; subject: string; gapFen: number };

const accounts: Record<Exclude<Mend, "NOTED">, LedgerAccount> = {
  FEE: "PROVIDER_FEE",
  SUSPENSE: "SUSPENSE",
};

const book = (tx: Transaction, { id, subject, gapFen }: Open, { by, note }: Wish, byId: string) =>
  by === "NOTED"
    ? null
    : tx.providerBooking.create({
        data: {
          ...{ kind: by, subject, differenceId: id, byId, note },
          ...sidesOf("PROVIDER_CLEARING", fen(gapFen), accounts[by]),
        },
      });

/** What the two sides say may have moved since the page was shown. */
async function lookAgain(id: string) {
  const found = await db.difference.findUnique({ where: { id }, select: { subject: true } });
  const now = new Date();
  if (found) await inTransaction((tx) => compareSubjects(tx, [found.subject], now));
}

/**
 * Ends an open difference once: its gap is booked as the provider's fee or kept apart, or, where there is
 * nothing to book, a note says why it is right. NOT_FOUND for one that is no longer as it was shown.
 */
export async function mendDifference(
  viewer: Viewer,
  wish: Wish,
): Promise<Result<null, "NOT_FOUND">> {
  if (!isOfMoney(viewer)) return fail("NOT_FOUND");
  await lookAgain(wish.id);
  return attempt(async (tx) => {
    await lockMoney(tx);
    const open = await tx.difference.findFirst({ where: { id: wish.id, endedAt: null } });
    if (!open || !mendsOf(open).includes(wish.by)) return fail("NOT_FOUND");
    await tx.difference.update({
      where: { id: open.id },
      data: { endedAt: new Date(), end: wish.by, endedById: viewer.userId, note: wish.note },
    });
    await book(tx, open, wish, viewer.userId);
    await logAction(tx, viewer, {
      action: `difference:${wish.by === "NOTED" ? "note" : wish.by === "FEE" ? "fee" : "suspense"}`,
      subject: `difference:${open.id}`,
      after: { amountFen: open.gapFen, note: wish.note },
    });
    return done;
  });
}
