"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";

/** Earnings are counted out over the counter against the payout's number and the seller's code. */
export function CountEarningsForm({ locale }: { locale: Locale }) {
  const t = useTranslations("settlement.counter");
  const [number, setNumber] = useState("");
  const [code, setCode] = useState("");
  const [given, setGiven] = useState<number | null>(null);
  const { run, pending, failure } = useCall("settlement.countOut");
  async function pay() {
    setGiven(null);
    const answer = await run({ number: number.trim(), code: code.trim() });
    if (!answer.ok) return;
    setGiven(answer.data.amountFen);
    setCode("");
  }
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <Field label={t("number")}>
        {(control) => (
          <Input {...control} value={number} onChange={(event) => setNumber(event.target.value)} />
        )}
      </Field>
      <Field label={t("code")}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      {given !== null && (
        <Notice
          tone="done"
          title={t("give", { amount: formatMoney(fen(given), languageTag(locale)) })}
        />
      )}
      <Button variant="quiet" size="lg" block pending={pending} onClick={() => void pay()}>
        {t("pay")}
      </Button>
    </Card>
  );
}
