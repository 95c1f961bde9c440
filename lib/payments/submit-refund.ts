import "server-only";
import { notify, sendSms } from "@/lib/notifications/mutations";
import { db, inTransaction, type Prisma, type Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { addJob } from "@/lib/platform/jobs";
import { publish } from "@/lib/platform/live-line";
import { log } from "@/lib/platform/log";
import { fen } from "@/lib/platform/money";
import { paths } from "@/lib/platform/paths";
import { provider } from "./current-provider";
import type { RefundReport } from "./provider";
import { refundsBefore } from "./status";

const refundView = {
  id: true,
  status: true,
  amountFen: true,
  providerRef: true,
  means: true,
  payment: { select: { intentRef: true } },
} satisfies Prisma.RefundSelect;

type Refund = Prisma.RefundGetPayload<{ select: typeof refundView }>;

/** Whoever waits for this refund goes on; the buyer hears of it in the app, or by SMS without an account. */
export async function announceRefund(tx: Transaction, refundId: string) {
  await addJob(tx, "refund-settled", { refundId }, { key: `refund-settled:${refundId}` });
  const { amountFen, order } = await tx.refund.findUniqueOrThrow({
    where: { id: refundId },
    select: {
      amountFen: true,
      order: {
        select: {
          number: true,
          group: { select: { userId: true, phone: true, locale: true } },
        },
      },
    },
  });
  const { userId, phone, locale } = order.group;
  await publish(tx, `order:${order.number}`, "changed", "REFUNDED");
  const kind = "order.refunded";
  const params = { number: order.number, amountFen };
  if (userId) return notify(tx, { userId, kind, params, path: paths.order(order.number) });
  await sendSms(tx, { phone, kind, params, locale: isLocale(locale) ? locale : "zh" });
}

/** Brings a refund to where the provider says it is; each step is taken once, whoever reports it. */
async function record(refundId: string, { ref, state, failure }: RefundReport) {
  await inTransaction(async (tx) => {
    await tx.refund.updateMany({
      where: { id: refundId, providerRef: null },
      data: { providerRef: ref },
    });
    if (state === "PENDING") return;
    const { count } = await tx.refund.updateMany({
      where: { id: refundId, status: { in: refundsBefore(state) } },
      data: { status: state, failure, settledAt: new Date() },
    });
    if (count === 1 && state === "SUCCEEDED") await announceRefund(tx, refundId);
    if (count === 1 && state === "FAILED") log.error({ refundId, failure }, "a refund failed");
  });
}

async function refuse(refundId: string, failure: string) {
  const { count } = await db.refund.updateMany({
    where: { id: refundId, status: "SUBMITTED" },
    data: { status: "FAILED", failure, settledAt: new Date() },
  });
  if (count === 1) log.error({ refundId, failure }, "the provider refused a refund");
}

/** What the provider already knows of this refund, so that an old key is never sent blindly. */
const known = ({ id, providerRef, payment }: Refund) =>
  provider.readRefund(
    providerRef ? { ref: providerRef } : { refundId: id, intentRef: payment?.intentRef ?? "" },
  );

async function submit(refund: Refund) {
  const { id, amountFen, payment } = refund;
  if (!payment?.intentRef) throw new Error(`Refund ${id} has no payment to take it from`);
  // Written before the call: whoever finds SUBMITTED later knows that it may have happened.
  await db.refund.updateMany({
    where: { id, status: { in: refundsBefore("SUBMITTED") } },
    data: { status: "SUBMITTED", failure: null, settledAt: null },
  });
  const request = { refundId: id, intentRef: payment.intentRef, amountFen: fen(amountFen) };
  const answer = await provider.refund(request);
  if (answer.ok) return record(id, answer.data);
  await refuse(id, String(answer.detail?.reason ?? "refused"));
}

/** Takes a refund to the provider, or asks what became of it. Throws ProviderAway: call it again. */
export async function submitRefund(refundId: string): Promise<void> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, select: refundView });
  if (!refund || refund.status === "SUCCEEDED" || refund.status === "ABANDONED") return;
  // Cash is counted out by people.
  if (refund.means !== "PROVIDER") return;
  const report = refund.status === "PENDING" ? null : await known(refund);
  if (!report) return submit(refund);
  // The provider tried and lost it: its key is spent, so a person decides how the money goes back.
  if (refund.status === "FAILED" && report.state === "FAILED") return;
  if (refund.status === "FAILED") {
    await db.refund.updateMany({
      where: { id: refundId, status: "FAILED" },
      data: { status: "SUBMITTED" },
    });
  }
  await record(refundId, report);
}
