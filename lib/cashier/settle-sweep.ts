import "server-only";
import { fetchEvents, queueEvent, submitRefund } from "@/lib/payments/mutations";
import { listLooseEnds, ProviderAway } from "@/lib/payments/queries";
import { HOUR, MINUTE } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { expireGroup } from "./expire";
import { settlePayment } from "./settle";

const MOST_AT_ONCE = 500;

/** One that fails is logged and does not keep the others waiting; without a provider nobody goes on. */
async function each(ids: string[], work: (id: string) => Promise<unknown>) {
  for (const id of ids) {
    try {
      await work(id);
    } catch (error) {
      if (error instanceof ProviderAway) throw error;
      log.error({ err: error, id }, "a loose end of payments stays loose");
    }
  }
}

async function listLapsedGroups(now: Date) {
  const groups = await db.orderGroup.findMany({
    where: { payBy: { lte: now }, orders: { some: { status: "PENDING_PAYMENT" } } },
    select: { id: true },
    take: MOST_AT_ONCE,
  });
  return groups.map(({ id }) => id);
}

/**
 * Every five minutes: hears what no webhook brought, asks about payments and refunds left open, and
 * ends what was not paid in time. All of it is safe to do twice.
 */
export async function sweepPayments(now = new Date()): Promise<void> {
  await each(await listLapsedGroups(now), (id) => expireGroup(id, now));
  const ends = await listLooseEnds(now);
  await each(ends.events, (id) => inTransaction((tx) => queueEvent(tx, id)));
  await fetchEvents(new Date(now.getTime() - HOUR - 5 * MINUTE));
  await each(ends.payments, settlePayment);
  await each(ends.refunds, submitRefund);
}
