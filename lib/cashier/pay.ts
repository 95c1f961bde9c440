import "server-only";
import { groupsOf } from "@/lib/orders/queries";
import { isOpen, progressOf } from "@/lib/payments";
import { claimAttempt, lockPayments } from "@/lib/payments/mutations";
import { ProviderAway, readPage } from "@/lib/payments/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { fail, ok, type Result } from "@/lib/platform/result";
import { expireGroup } from "./expire";
import { applyReport, type Settled, settlePayment } from "./settle";
import { learnPage } from "./settle-page";
import { claimPlan } from "./settle-rules";

const MOST_TRIES = 3;

type Refusal =
  | "NOT_FOUND"
  | "ALREADY_PAID"
  | "PAYMENT_PROCESSING"
  | "PAYMENT_UNDER_REVIEW"
  | "PAYMENT_CLOSED"
  | "PROVIDER_AWAY";

const findOwn = (tx: Pick<Transaction, "orderGroup">, viewer: Viewer, number: string) =>
  tx.orderGroup.findFirst({
    where: { AND: [groupsOf(viewer), { number, method: "ONLINE" }] },
    select: {
      id: true,
      totalFen: true,
      payBy: true,
      orders: { select: { status: true } },
      payments: { select: { id: true, status: true, failure: true }, orderBy: { attempt: "asc" } },
    },
  });

/** The attempt through which this buyer may pay now. */
const claim = (viewer: Viewer, number: string): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    const found = await findOwn(tx, viewer, number);
    if (!found) return fail("NOT_FOUND");
    await lockPayments(tx, found.id);
    const group = (await findOwn(tx, viewer, number)) ?? found;
    const isWaiting = group.orders.some(({ status }) => status === "PENDING_PAYMENT");
    const isTimeUp = group.payBy !== null && group.payBy <= new Date();
    const order = isWaiting ? "PENDING_PAYMENT" : "CANCELLED";
    const plan = claimPlan(order, progressOf(group.payments), isTimeUp);
    if (plan !== "OPEN_PAGE") return fail(plan);
    return ok(await claimAttempt(tx, group.id, fen(group.totalFen)));
  });

/** The page of this attempt if it still takes money; otherwise what became of it. */
async function liveUrl(paymentId: string): Promise<string | Settled> {
  const ref = await learnPage(paymentId);
  const report = ref ? await readPage({ ref }) : null;
  if (!report) return ref ? settlePayment(paymentId) : "ENDED";
  if (report.state === "OPEN" && report.url) return report.url;
  return applyReport(paymentId, report);
}

const refusals = {
  PAID: "ALREADY_PAID",
  SECOND_PAYMENT: "ALREADY_PAID",
  PROCESSING: "PAYMENT_PROCESSING",
  UNDER_REVIEW: "PAYMENT_UNDER_REVIEW",
} as const;

type Answer = Result<{ redirectUrl: string }, Refusal>;

async function findWayToPay(viewer: Viewer, number: string): Promise<Answer> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const claimed = await claim(viewer, number);
    if (!claimed.ok) return claimed;
    const live = await liveUrl(claimed.data.id);
    if (live === "ENDED" || live === "WAITING") continue;
    if (live in refusals) return fail(refusals[live as keyof typeof refusals]);
    return ok({ redirectUrl: live });
  }
  return fail("PROVIDER_AWAY");
}

/** Runs work that asks the provider; without an answer the buyer is told so and nothing is lost. */
async function orAway<T extends Result<unknown, Refusal>>(work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderAway) return fail("PROVIDER_AWAY");
    throw error;
  }
}

/**
 * Where the buyer of a group pays now: its live page at the provider, or a new one once the provider
 * has said how the last ended. NOT_FOUND also for somebody else's; ALREADY_PAID; PAYMENT_PROCESSING;
 * PAYMENT_UNDER_REVIEW; PAYMENT_CLOSED when the time is over; PROVIDER_AWAY: try again.
 */
export async function startPayment(viewer: Viewer, number: string): Promise<Answer> {
  const answer = await orAway(() => findWayToPay(viewer, number));
  if (!answer.ok && answer.code === "PAYMENT_CLOSED") await closeLapsed(viewer, number);
  return answer;
}

async function closeLapsed(viewer: Viewer, number: string) {
  const group = await findOwn(db, viewer, number);
  if (group) await expireGroup(group.id);
}

/** Asks the provider anew about what the buyer says to have paid. NOT_FOUND; PROVIDER_AWAY. */
export async function recheckPayment(
  viewer: Viewer,
  number: string,
): Promise<Result<null, "NOT_FOUND" | "PROVIDER_AWAY">> {
  const group = await findOwn(db, viewer, number);
  if (!group) return fail("NOT_FOUND");
  const result = await orAway(async () => {
    for (const payment of group.payments.filter(isOpen)) await settlePayment(payment.id);
    await expireGroup(group.id);
    return ok(null);
  });
  return result;
}
