import "server-only";
import { z } from "zod";
import { HOUR, MINUTE } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

export { cashCode } from "./cash-code";
export { findWaitingEvent } from "./inbox";
export { listProviderLines, readPage } from "./pages";
export { type CheckoutReport, ProviderAway, type ProviderLine } from "./provider";
export { countStuckMoney, listStuckMoney } from "./stuck";

const isId = (text: string | null): text is string => z.uuid().safeParse(text).success;

/** Our refund behind the provider's own id, or behind the id that it repeats to us; null if unknown. */
export async function findRefundId(ref: string, hint: string | null): Promise<string | null> {
  const known = await db.refund.findFirst({
    where: {
      OR: [{ providerRef: ref }, ...(isId(hint) ? [{ id: hint, providerRef: null }] : [])],
    },
    select: { id: true },
  });
  return known?.id ?? null;
}

type Found = { id: string; groupId: string; providerRef: string | null };

/** The payment of a page; by our own id only while we don't know the page's id yet. */
export const findPaymentOf = (ref: string, hint: string | null): Promise<Found | null> =>
  db.payment.findFirst({
    where: {
      OR: [{ providerRef: ref }, ...(isId(hint) ? [{ id: hint, providerRef: null }] : [])],
    },
    select: { id: true, groupId: true, providerRef: true },
  });

const MOST_AT_ONCE = 500;
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** What should have come to its end by now: events, pages and refunds that somebody has to ask about. */
export async function listLooseEnds(now: Date) {
  const before = (ms: number) => ({ lt: new Date(now.getTime() - ms) });
  const some = { select: { id: true }, take: MOST_AT_ONCE } as const;
  const [events, payments, refunds] = await Promise.all([
    db.providerEvent.findMany({
      where: { outcome: "RECEIVED", receivedAt: before(MINUTE) },
      orderBy: { receivedAt: "asc" },
      ...some,
    }),
    db.payment.findMany({
      where: {
        status: { in: ["CREATED", "PROCESSING"] },
        providerRef: { not: null },
        createdAt: before(2 * MINUTE),
      },
      orderBy: { createdAt: "asc" },
      ...some,
    }),
    db.refund.findMany({
      where: {
        means: "PROVIDER",
        OR: [
          { status: { in: ["PENDING", "SUBMITTED"] }, createdAt: before(5 * MINUTE) },
          { status: "FAILED", settledAt: before(6 * HOUR) },
        ],
      },
      orderBy: { createdAt: "asc" },
      ...some,
    }),
  ]);
  return { events: ids(events), payments: ids(payments), refunds: ids(refunds) };
}
