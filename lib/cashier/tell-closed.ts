import "server-only";
import { notify, sendSms } from "@/lib/notifications/mutations";
import type { Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";

type Closed = "order.cancelled" | "order.expired";

/**
 * Tells the buyer that an order is over: in the app, or by SMS when they have no account. Nobody has
 * proved the phone of an order that was never paid, so it gets no SMS.
 */
export async function tellClosed(tx: Transaction, orderId: string, kind: Closed) {
  const { number, group } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true, group: { select: { userId: true, phone: true, locale: true } } },
  });
  const { userId, phone, locale } = group;
  const params = { number };
  if (userId) return notify(tx, { userId, kind, params, path: paths.order(number) });
  if (kind === "order.expired") return;
  await sendSms(tx, { phone, kind, params, locale: isLocale(locale) ? locale : "zh" });
}
