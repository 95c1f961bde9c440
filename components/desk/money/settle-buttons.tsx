"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { asking } from "@/lib/api";
import type { Result } from "@/lib/platform/result";

type Way = {
  again: (input: { id: string }) => Promise<Result<{ isDone: boolean } | null>>;
  settle: (input: { id: string; note: string }) => Promise<Result>;
};

const ways: Record<"refund" | "event", Way> = {
  refund: {
    again: asking("payments.tryRefundAgain"),
    settle: asking("payments.markRefundSettled"),
  },
  event: { again: asking("payments.tryEventAgain"), settle: asking("payments.markEventSettled") },
};

/** Try it again, or write down how it was sorted out by hand. */
export function SettleButtons({ id, of }: { id: string; of: keyof typeof ways }) {
  const t = useTranslations("county.money");
  const { again, settle } = ways[of];
  const { run, pending, failure } = useAction(again);
  const [isRefused, setRefused] = useState(false);
  async function retry() {
    const answer = await run({ id });
    if (!answer.ok) return;
    setRefused(answer.data?.isDone === false);
    if (answer.data?.isDone !== false) toast(t("retried"));
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={failure} />
      {isRefused && <Notice tone="warn">{t("refused")}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button variant="quiet" pending={pending} onClick={() => void retry()}>
          {t("again")}
        </Button>
        <EditSheet label={t("settle")} title={t("settle")} variant="quiet">
          {(close) => (
            <RegisterForm
              action={settle}
              read={(form) => ({ id, note: textOf(form, "settleNote") })}
              save={t("settle")}
              saved={t("settled")}
              onDone={close}
            >
              {(wrong) => (
                <TextField
                  name="settleNote"
                  rows={3}
                  label={t("how")}
                  hint={t("howHint")}
                  wrong={(name) => wrong(name === "settleNote" ? "note" : name)}
                  maxLength={300}
                />
              )}
            </RegisterForm>
          )}
        </EditSheet>
      </div>
    </div>
  );
}
