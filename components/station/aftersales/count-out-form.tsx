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
import { fen, formatMoney } from "@/lib/platform/money";

/** Cash goes back over the counter against the order's number and the buyer's code. */
export function CountOutForm() {
  const t = useTranslations("aftersale.station");
  const [order, setOrder] = useState("");
  const [code, setCode] = useState("");
  const [given, setGiven] = useState<number | null>(null);
  const { run, pending, failure } = useCall("payments.countOut");
  async function pay() {
    setGiven(null);
    const answer = await run({ order: order.trim(), code: code.trim() });
    if (!answer.ok) return;
    setGiven(answer.data.amountFen);
    setCode("");
  }
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg font-semibold">{t("countOut")}</h2>
      <Field label={t("order")}>
        {(control) => (
          <Input {...control} value={order} onChange={(event) => setOrder(event.target.value)} />
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
        <Notice tone="done" title={t("give", { amount: formatMoney(fen(given), "zh-CN") })} />
      )}
      <Button size="lg" block pending={pending} onClick={() => void pay()}>
        {t("pay")}
      </Button>
    </Card>
  );
}
