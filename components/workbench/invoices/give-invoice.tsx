"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { sendFile } from "@/components/shared/media/send";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { Failure } from "@/lib/platform/result";

type Props = {
  number: string;
  /** What of it was read here. */
  askedAt: number;
  owedFen: number;
};

type Paper = { id: string; name: string };

/** The invoice's file, the number of one that went another way, or both. */
export function GiveInvoice({ number, askedAt, owedFen }: Props) {
  const t = useTranslations("invoices.give");
  const [paper, setPaper] = useState<Paper | null>(null);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);
  const [typed, setTyped] = useState("");
  const { run, pending, failure } = useCall("invoices.give");

  async function choose(file: File | undefined) {
    if (!file) return;
    setSending(true);
    const kept = await sendFile(file, "private-pdf");
    setSending(false);
    setRefused(kept.ok ? null : kept);
    if (kept.ok) setPaper({ id: kept.data.id, name: file.name });
  }

  async function give() {
    const what = { assetId: paper?.id ?? null, invoiceNumber: typed };
    const answer = await run({ number, askedAt, owedFen, ...what });
    if (answer.ok) toast(t("done"));
  }
  const isWrong = failure?.code === "INVALID_INPUT";
  return (
    <div className="grid grid-cols-1 gap-4">
      <label className="flex min-h-14 items-center justify-center gap-3 rounded-lg border border-edge bg-card px-4 py-3 text-center font-medium has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-calaite">
        <span className="min-w-0 break-words">
          {isSending ? t("sending") : (paper?.name ?? t("choose"))}
        </span>
        <input
          type="file"
          accept="application/pdf,.pdf"
          className="sr-only"
          onChange={({ target }) => {
            void choose(target.files?.[0]);
            target.value = "";
          }}
        />
      </label>
      <FailureText failure={refused} />
      <Field label={t("number")} hint={t("numberHint")} error={isWrong && t("numberWrong")}>
        {(control) => (
          <Input
            {...control}
            value={typed}
            inputMode="numeric"
            maxLength={30}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {!isWrong && <FailureText failure={failure} />}
      <Button
        variant="quiet"
        size="lg"
        block
        pending={pending || isSending}
        onClick={() => void give()}
      >
        {t("send")}
      </Button>
    </div>
  );
}
