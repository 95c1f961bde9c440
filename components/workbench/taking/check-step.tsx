"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRegionText } from "@/components/shared/address/use-region-text";
import { LineAsks } from "@/components/shared/checkout/line-asks";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Money } from "@/components/ui/money";
import { RadioCards } from "@/components/ui/radio-cards";
import { Textarea } from "@/components/ui/textarea";
import { VariantName } from "@/components/workbench/goods/variant-name";
import { MOST_NOTE, type Quote, type QuoteShop } from "@/lib/checkout";
import { fen, formatMoney } from "@/lib/platform/money";
import type { Taking } from "./use-taking";

type Props = { taking: Taking; quote: Quote; linkHours: number };

/** All of it once more, with what it comes to and how it is paid. */
export function CheckStep({ taking, quote, linkHours }: Props) {
  const t = useTranslations("taking.check");
  return (
    <div className="grid gap-4">
      {quote.shops.map((shop) => (
        <Parcel key={shop.id} shop={shop} taking={taking} />
      ))}
      <Receiver taking={taking} />
      <Card>
        <Paying taking={taking} quote={quote} linkHours={linkHours} />
      </Card>
      <Field label={t("note")} hint={t("noteHint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={MOST_NOTE}
            value={taking.note}
            onChange={({ target }) => taking.type({ note: target.value.replace(/[\n\t]/g, " ") })}
          />
        )}
      </Field>
    </div>
  );
}

function Parcel({ shop, taking }: { shop: QuoteShop; taking: Taking }) {
  const t = useTranslations("taking");
  const locale = useLocale();
  const freightFen = shop.freightFen ?? fen(0);
  return (
    <Card className="grid gap-3">
      <header className="flex items-center justify-between gap-3">
        <h2 className="font-semibold">{t("check.goods")}</h2>
        <Button variant="ghost" onClick={() => taking.go(0)}>
          {t("check.change")}
        </Button>
      </header>
      <ul className="grid gap-3">
        {shop.lines.map((line) => (
          <li key={line.id} className="grid gap-3">
            <div className="flex flex-wrap items-center gap-3">
              <VariantName label={line.label} title={line.title} />
              <strong className="text-2xl tabular-nums">×{line.quantity}</strong>
              <Money fen={line.totalFen} locale={locale} className="text-lg" />
            </div>
            <LineAsks asks={line.asks} answering={taking.answering} />
          </li>
        ))}
      </ul>
      <p className="flex justify-between gap-3 border-t border-hairline pt-3">
        <span className="text-quiet">{t("check.freight")}</span>
        {freightFen === 0 ? (
          <span className="text-pine">{t("check.free")}</span>
        ) : (
          <Money fen={freightFen} locale={locale} />
        )}
      </p>
    </Card>
  );
}

function Receiver({ taking }: { taking: Taking }) {
  const t = useTranslations("taking.check");
  const { recipient, phone, street } = taking.draft;
  const region = useRegionText(taking.draft);
  return (
    <Card className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h2 className="font-semibold">{t("to")}</h2>
        <p className="text-lg">
          {recipient} <span className="whitespace-nowrap tabular-nums">{phone}</span>
        </p>
        <p className="text-quiet">{`${region} ${street}`}</p>
      </div>
      <Button variant="ghost" onClick={() => taking.go(1)}>
        {t("change")}
      </Button>
    </Card>
  );
}

function Paying({ taking, quote, linkHours }: Props) {
  const t = useTranslations("taking.check");
  const locale = useLocale();
  const { cash } = quote;
  const refusal = cash.offered
    ? undefined
    : cash.why === "SHOP"
      ? t("cashNot")
      : t("cashTooMuch", { most: formatMoney(cash.mostFen, locale) });
  return (
    <RadioCards
      legend={t("how")}
      name="method"
      value={taking.method}
      onChange={(value) => taking.type({ method: value === "CASH_ON_DELIVERY" ? value : "ONLINE" })}
      choices={[
        { value: "ONLINE", label: t("online"), hint: t("onlineHint", { hours: linkHours }) },
        {
          value: "CASH_ON_DELIVERY",
          label: t("cash"),
          hint: t("cashHint"),
          ...(refusal && { unavailable: refusal }),
        },
      ]}
    />
  );
}
