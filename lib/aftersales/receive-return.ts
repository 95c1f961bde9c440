import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, type Result } from "@/lib/platform/result";
import { refundCase } from "./execute";
import { casesOfSeller, lockCase, type Refusal, type Seen } from "./lock";
import { type Case, moveCase } from "./move";
import { onCase } from "./turns";

type Answer = Result<null, Refusal | "NOTHING_TO_REFUND" | "NOT_OPEN">;

/** The goods are back: on the shelf again, and the money goes. */
export async function takeReturn(
  tx: Transaction,
  actor: Viewer,
  seen: Case,
  kind: string,
): Promise<Answer> {
  const received = await moveCase(tx, seen, { to: "RETURN_RECEIVED", actor, kind });
  if (!received) return fail("CASE_MOVED_ON");
  const amountFen = seen.goodsFen + seen.freightFen;
  return refundCase(tx, actor, received, { amountFen, kind: "REFUND_SENT" });
}

/** The seller has the parcel in hand. NOT_FOUND; CASE_MOVED_ON; NOT_OPEN when none is on its way. */
export const receiveReturn = (viewer: Viewer, seen: Seen): Promise<Answer> =>
  onCase(seen.number, () =>
    attempt<null, Extract<Answer, { ok: false }>["code"]>(async (tx) => {
      const found = await lockCase(tx, casesOfSeller(viewer), seen);
      if (!found.ok) return found;
      if (found.data.status !== "RETURN_SHIPPED") return fail("NOT_OPEN");
      return takeReturn(tx, viewer, found.data, "RETURN_RECEIVED");
    }),
  );
