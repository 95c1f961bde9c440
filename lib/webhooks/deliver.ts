import "server-only";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { addJob } from "@/lib/platform/jobs";
import { readAddress } from "./address";
import { outwardName } from "./index";
import { post, type Told } from "./post";
import { secretOf, signatureOf } from "./sign";

/** Minutes to wait before the next try; the last one comes a day after the first. */
const PAUSES = [1, 5, 15, 60, 180, 420, 760];

const isLive = !env.isDemo;

const findWaiting = (id: string, tries: number) =>
  db.webhookDelivery.findFirst({
    where: { id, tries, outcome: "WAITING" },
    include: { webhook: true },
  });

type Waiting = NonNullable<Awaited<ReturnType<typeof findWaiting>>>;

function send({ id, kind, about, createdAt, webhook }: Waiting): Promise<Told> {
  const url = readAddress(webhook.url, isLive);
  if (!url) return Promise.resolve({ problem: "INSIDE" });
  const type = outwardName(kind);
  const body = JSON.stringify({ id, type, at: createdAt.toISOString(), data: about });
  const headers = {
    "content-type": "application/json",
    "user-agent": "Chushan-Webhooks/1",
    "chushan-delivery": id,
    "chushan-event": type,
    "chushan-signature": signatureOf(secretOf(webhook.id), body, new Date()),
  };
  return post({ url, headers, body, isLive });
}

const outcomeOf = (told: Told, tries: number) => {
  if ("status" in told && told.status >= 200 && told.status < 300) return "DELIVERED";
  return tries > PAUSES.length ? "GIVEN_UP" : "WAITING";
};

/**
 * Tells a shop's computer once more what it asked to hear, and plans the next try when it did not listen.
 * `tries` says which try this is: one that has been made is not made again. Whoever is told twice, because
 * this process fell before it wrote that down, sees the same id.
 */
export async function deliver(id: string, tries: number) {
  const waiting = await findWaiting(id, tries);
  if (!waiting) return;
  const told = waiting.webhook.endedAt ? null : await send(waiting);
  const made = tries + 1;
  const outcome = told ? outcomeOf(told, made) : "GIVEN_UP";
  await inTransaction(async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id, tries, outcome: "WAITING" },
      data: {
        outcome,
        tries: made,
        triedAt: new Date(),
        lastStatus: told && "status" in told ? told.status : null,
        problem: told && "problem" in told ? told.problem : "",
      },
    });
    const minutes = PAUSES[tries];
    if (count === 0 || outcome !== "WAITING" || !minutes) return;
    const runAt = inFuture(minutes * MINUTE);
    await addJob(tx, "send-webhook", { deliveryId: id, tries: made }, { runAt });
  });
}
