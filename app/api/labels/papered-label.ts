import "server-only";
import type { ParcelLabel } from "@/lib/dispatch/queries";
import { businessDay } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { formatMoney, formatWeight } from "@/lib/platform/money";
import { sortCode } from "@/lib/shipping";
import type { PaperedLabel } from "@/lib/shipping/queries";

/** A parcel's label in the words of its seller's language. */
export async function paperedLabel(parcel: ParcelLabel, locale: Locale): Promise<PaperedLabel> {
  const t = await wordsOf(locale, "dispatch.parcelLabel");
  const { receiver, sender, goods, collectFen, printCount, part } = parcel;
  const pieces = goods.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    paper: parcel.paper,
    carrier: parcel.carrier,
    notices: [
      ...(collectFen === null ? [] : [t("collect", { amount: formatMoney(collectFen, locale) })]),
      ...(printCount === 0 ? [] : [t("reprint", { count: printCount })]),
    ],
    sortCode: sortCode(parcel.region),
    waybill: parcel.waybill,
    receiver: {
      mark: t("to"),
      name: receiver.name,
      phone: receiver.phone,
      address: receiver.address,
    },
    sender: {
      mark: t("from"),
      name: sender.name,
      phone: sender.phone,
      address: sender.address,
    },
    goods: goods.map(({ title, label, quantity }) => `${label} ×${quantity} ${title}`).join(" · "),
    orderNumber: parcel.number,
    facts: [
      t("weight", { weight: formatWeight(parcel.weightG, locale), pieces }),
      ...(part === null ? [] : [t("part", { number: part })]),
      businessDay(new Date()),
    ],
  };
}
