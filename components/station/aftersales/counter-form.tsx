"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { useAction } from "@/components/ui/use-action";
import { call } from "@/lib/api";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";
import type { Result } from "@/lib/platform/result";

type Paper = { number: string; code: string };

type Way = {
  words: "aftersale.counter" | "settlement.counter";
  countOut: (paper: Paper) => Promise<Result<{ amountFen: number }, string>>;
};

const ways: Record<"refund" | "earnings", Way> = {
  refund: {
    words: "aftersale.counter",
    countOut: ({ number, code }) => call("payments.countOut", { order: number, code }),
  },
  earnings: {
    words: "settlement.counter",
    countOut: (paper) => call("settlement.countOut", paper),
  },
};

type Props = { of: keyof typeof ways; locale: Locale; variant?: "quiet" };

/** Cash goes over the counter against a number and the six digits of who takes it. */
export function CounterForm({ of, locale, variant }: Props) {
  const { words, countOut } = ways[of];
  const t = useTranslations(words);
  const [number, setNumber] = useState("");
  const [code, setCode] = useState("");
  const [given, setGiven] = useState<number | null>(null);
  const { run, pending, failure } = useAction(countOut);
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
      <Button variant={variant} size="lg" block pending={pending} onClick={() => void pay()}>
        {t("pay")}
      </Button>
    </Card>
  );
}
