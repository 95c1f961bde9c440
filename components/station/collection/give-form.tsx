"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { ScanButton } from "@/components/shared/scan/scan-button";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CodeInput } from "@/components/ui/code-input";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { readShown } from "@/lib/collection";
import { CODE_LENGTH } from "@/lib/identity";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { type Fen, fen, formatMoney } from "@/lib/platform/money";
import type { Failure } from "@/lib/platform/result";

/** What is to be paid with each waiting parcel, by order number and waybill. */
export type Dues = Record<string, Fen | null>;

type Props = { dues: Dues; typed: string; onType: (scan: string) => void; locale: Locale };
type Given = { recipient: string; cashFen: number };

/** The server's own word for what is to be taken first. */
const dueIn = (failure: Failure | null) =>
  failure?.code === "CASH_DUE" ? fen(Math.round(Number(failure.detail?.yuan) * 100)) : null;

const isCodeOver = ({ code }: Failure) =>
  code === "COUNTER_WRONG" || code === "COLLECTION_CODE_ENDED";

/** Against number and code, after the cash: the buyer's phone says both in one scan. */
export function GiveForm({ dues, typed, onType, locale }: Props) {
  const t = useTranslations("collection.station.give");
  const { run, pending, failure } = useCall("collection.handOut");
  const [code, setCode] = useState("");
  const [given, setGiven] = useState<Given | null>(null);
  const dueFen = dues[typed.trim().toUpperCase()] ?? dueIn(failure);
  const amount = dueFen === null ? "" : formatMoney(dueFen, languageTag(locale));

  function read(text: string) {
    const shown = readShown(text);
    onType(shown.scan);
    if (shown.code) setCode(shown.code);
  }
  async function give() {
    setGiven(null);
    const answer = await run({ scan: typed.trim(), code, cashFen: dueFen });
    if (!answer.ok) {
      if (isCodeOver(answer)) setCode("");
      return;
    }
    setGiven(answer.data);
    setCode("");
    onType("");
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void give();
  };
  return (
    <Card>
      <form method="post" onSubmit={submit} className="grid gap-4">
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <Field label={t("scan")}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={60}
              value={typed}
              onChange={(event) => read(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("code")}>
          {(control) => (
            <CodeInput {...control} maxLength={CODE_LENGTH} value={code} onDigits={setCode} />
          )}
        </Field>
        {amount && <Notice tone="warn" title={t("due", { amount })} />}
        <FailureText failure={failure?.code === "CASH_DUE" ? null : failure} />
        {given && <Notice tone="done" title={sayGiven(given)} />}
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            size="lg"
            className="grow"
            pending={pending}
            disabled={typed.trim().length < 4 || code.length !== CODE_LENGTH}
          >
            {amount ? t("giveCash", { amount }) : t("give")}
          </Button>
          <ScanButton small onScan={read} />
        </div>
      </form>
    </Card>
  );

  function sayGiven({ recipient, cashFen }: Given) {
    if (cashFen === 0) return t("done", { recipient });
    const taken = formatMoney(fen(cashFen), languageTag(locale));
    return t("doneCash", { recipient, amount: taken });
  }
}
