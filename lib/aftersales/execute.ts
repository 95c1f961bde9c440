import "server-only";
import { noteCalledOff } from "@/lib/dispatch/mutations";
import { returnPieces } from "@/lib/inventory/mutations";
import { callOff } from "@/lib/orders/mutations";
import { createRefund } from "@/lib/payments/mutations";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { allocate, fen } from "@/lib/platform/money";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type Case, moveCase } from "./move";
import { tellBuyer } from "./tell";

const linesOf = (tx: Transaction, afterSaleId: string) =>
  tx.afterSaleLine.findMany({
    where: { afterSaleId },
    select: {
      orderLineId: true,
      quantity: true,
      amountFen: true,
      orderLine: { select: { variantId: true } },
    },
    orderBy: { orderLineId: "asc" },
  });

type Lines = Awaited<ReturnType<typeof linesOf>>;

/** An amount below what was asked is shared out over the lines; freight comes after the goods. */
function wishOf({ kind, goodsFen }: Case, lines: Lines, amountFen: number) {
  const goods = Math.min(amountFen, goodsFen);
  const freightFen = fen(amountFen - goods);
  const givesPieces = kind !== "CLAIM";
  if (givesPieces && goods === goodsFen) {
    return {
      freightFen,
      lines: lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
    };
  }
  const shares = allocate(
    fen(goods),
    lines.map((line) => line.amountFen),
  );
  return {
    freightFen,
    lines: lines.map(({ orderLineId, quantity }, index) => ({
      orderLineId,
      quantity: givesPieces ? quantity : 0,
      amountFen: shares[index] ?? fen(0),
    })),
  };
}

/** Stock comes back only when goods do: returned ones, and those that never left. */
async function restock(tx: Transaction, actor: Viewer, seen: Case, lines: Lines) {
  const neverLeft = seen.kind === "REFUND_ONLY" && seen.reason === "NOT_SENT";
  if (neverLeft) {
    await callOff(tx, lines);
    await noteCalledOff(tx, seen.orderId, actor);
  }
  if (!neverLeft && seen.status !== "RETURN_RECEIVED") return {};
  const actorId = actor.kind === "user" ? actor.userId : null;
  const pieces = lines.map(({ orderLine, quantity }) => ({
    variantId: orderLine.variantId,
    quantity,
  }));
  await returnPieces(tx, { orderId: seen.orderId, actorId }, pieces);
  return { restockedAt: new Date() };
}

/**
 * Sends the money on its way and the case to REFUNDING; the caller holds the order's lock.
 * NOTHING_TO_REFUND when all of it went back in another way; CASE_MOVED_ON.
 */
export async function refundCase(
  tx: Transaction,
  actor: Viewer,
  seen: Case,
  { amountFen, kind, note = "" }: { amountFen: number; kind: string; note?: string },
): Promise<Result<null, "NOTHING_TO_REFUND" | "CASE_MOVED_ON">> {
  const lines = await linesOf(tx, seen.id);
  const made = await createRefund(tx, {
    orderId: seen.orderId,
    reason: `AFTER_SALE:${seen.number}`,
    ...wishOf(seen, lines, amountFen),
  });
  if (!made.ok) return made;
  if (!made.data) return fail("NOTHING_TO_REFUND");
  const { id: refundId, amountFen: given } = made.data;
  const data = { refundId, ...(await restock(tx, actor, seen, lines)) };
  const moved = await moveCase(tx, seen, {
    to: "REFUNDING",
    actor,
    kind,
    note,
    amountFen: given,
    data,
  });
  if (!moved) return fail("CASE_MOVED_ON");
  await tellBuyer(tx, moved, "REFUNDING");
  return ok(null);
}
