import "server-only";
import { notify, sendSms } from "@/lib/notifications/mutations";
import type { Prisma, Transaction } from "@/lib/platform/db";
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

const keepers = {
  where: { removedAt: null, role: { in: ["OWNER", "FAMILY", "PACKER"] } },
  select: { userId: true },
} satisfies Prisma.Shop$membersArgs;

/** Tells the shop that it need not send an order it had been told to send. */
export async function tellShopCancelled(tx: Transaction, orderId: string) {
  const { number, shop } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true, shop: { select: { members: keepers } } },
  });
  for (const { userId } of shop.members) {
    const path = paths.sellOrder(number);
    await notify(tx, { userId, kind: "order.cancelled", params: { number }, path });
  }
}
