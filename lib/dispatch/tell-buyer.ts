import "server-only";
import { notify, sendSms } from "@/lib/notifications/mutations";
import type { Transaction } from "@/lib/platform/db";
import { isLocale, type Locale, pick } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { isOwnNumber } from "@/lib/shipping";

/** What a message to the buyer needs to know of an order. */
export const buyerSelect = {
  number: true,
  group: { select: { userId: true, phone: true, locale: true } },
} as const;

type Told = {
  number: string;
  group: { userId: string | null; phone: string; locale: string };
};

const localeOf = ({ group }: Told): Locale => (isLocale(group.locale) ? group.locale : "zh");

/** A notice in the app, for buyers who have signed in. */
export async function tellBuyer(
  tx: Transaction,
  { number, group: { userId } }: Told,
  kind: "order.arrived" | "order.unshipped",
) {
  const path = paths.order(number);
  if (userId) await notify(tx, { userId, kind, params: { number }, path });
}

type Parcel = { carrierCode: string; waybill: string };

/** Tells the buyer by notice and SMS (a guest has only that) under which number the parcel travels. */
export async function tellShipped(tx: Transaction, order: Told, parcel: Parcel) {
  const { number, group } = order;
  const carrier = await tx.carrier.findUniqueOrThrow({ where: { code: parcel.carrierCode } });
  const locale = localeOf(order);
  const kind = "order.shipped";
  const { waybill } = parcel;
  const named = isOwnNumber(waybill) ? waybill : `${pick(carrier, "name", locale)} ${waybill}`;
  const params = { number, parcel: named };
  if (group.userId) {
    await notify(tx, { userId: group.userId, kind, params, path: paths.order(number) });
  }
  await sendSms(tx, { phone: group.phone, kind, params, locale });
}
