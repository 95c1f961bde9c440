"use client";

import { useLocale, useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import type { CashOffer, PlaceOrder } from "@/lib/checkout";
import { formatMoney } from "@/lib/platform/money";

type Method = PlaceOrder["method"];
type Props = {
  cash: CashOffer;
  /** Who gets it pays nothing. */
  isGift: boolean;
  /** Fetched at a station, and paid there. */
  isCollected: boolean;
  method: Method;
  onChange: (method: Method) => void;
};

/** Online now, or in cash at the door where every shop in the basket takes it. */
export function PaymentChoice({ cash, isGift, isCollected, method, onChange }: Props) {
  const t = useTranslations("checkout.payment");
  const locale = useLocale();
  const names = new Intl.ListFormat(locale, { style: "short" });
  const offered = cash.offered
    ? undefined
    : cash.why === "SHOP"
      ? t("cashNotHere", { shops: names.format(cash.shops) })
      : t("cashTooMuch", { most: formatMoney(cash.mostFen, locale) });
  const refusal = isGift ? t("cashNoGift") : offered;
  return (
    <RadioCards
      legend={t("title")}
      name="method"
      value={method}
      onChange={(value) => onChange(value === "CASH_ON_DELIVERY" ? value : "ONLINE")}
      choices={[
        { value: "ONLINE", label: t("online"), hint: t("onlineHint") },
        {
          value: "CASH_ON_DELIVERY",
          label: t("cash"),
          hint: t(isCollected ? "cashHintStation" : "cashHint"),
          ...(refusal && { unavailable: refusal }),
        },
      ]}
    />
  );
}
