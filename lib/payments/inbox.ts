import "server-only";
import { db, type EventOutcome, inTransaction, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { log } from "@/lib/platform/log";
import { done, fail, type Result } from "@/lib/platform/result";
import { provider } from "./current-provider";
import type { ProviderNews, Subject } from "./provider";

export const queueEvent = (tx: Transaction, id: string) =>
  addJob(tx, "settle-event", { id }, { key: `settle-event:${id}` });

/** Keeps an event and the job that settles it; one that is known changes nothing. */
const store = ({ eventId, type, subject, ref, hint }: ProviderNews) =>
  inTransaction(async (tx) => {
    const [row] = await tx.providerEvent.createManyAndReturn({
      data: [{ provider: "STRIPE", eventId, type, payload: { subject, ref, hint } }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (row) await queueEvent(tx, row.id);
  });

/** Takes a webhook's raw body into the inbox. NOT_SIGNED for all that Stripe did not sign just now. */
export async function receiveEvent(
  body: string,
  signature: string,
): Promise<Result<null, "NOT_SIGNED">> {
  const news = provider.verifyEvent(body, signature);
  if (!news) return fail("NOT_SIGNED");
  await store(news);
  return done;
}

/** Puts into the inbox what the provider tells and no webhook brought. */
export async function fetchEvents(since: Date) {
  for await (const news of provider.listEvents(since)) await store(news);
}

const subjects: readonly Subject[] = ["CHECKOUT", "INTENT", "REFUND"];

export type WaitingEvent = {
  id: string;
  eventId: string;
  type: string;
  subject: Subject;
  ref: string;
  hint: string | null;
};

const text = (payload: unknown, key: string) => {
  const value: unknown = typeof payload === "object" && payload ? Reflect.get(payload, key) : null;
  return typeof value === "string" ? value : null;
};

/** An event of the inbox that nobody has settled, or null. */
export async function findWaitingEvent(id: string): Promise<WaitingEvent | null> {
  const event = await db.providerEvent.findUnique({ where: { id, outcome: "RECEIVED" } });
  if (!event) return null;
  const { eventId, type, payload } = event;
  const subject = subjects.find((one) => one === text(payload, "subject")) ?? "OTHER";
  return {
    id,
    eventId,
    type,
    subject,
    ref: text(payload, "ref") ?? "",
    hint: text(payload, "hint"),
  };
}

/** Closes an event of the inbox; what a person must look at is logged too. */
export async function finishEvent(
  event: WaitingEvent,
  outcome: Exclude<EventOutcome, "RECEIVED">,
  note: string,
) {
  const { count } = await db.providerEvent.updateMany({
    where: { id: event.id, outcome: "RECEIVED" },
    data: { outcome, note, processedAt: new Date() },
  });
  if (count === 1 && outcome === "QUARANTINED") {
    log.error({ event: event.eventId, type: event.type, note }, "payment event in quarantine");
  }
}
