"use client";

import { useTranslations } from "next-intl";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { asking } from "@/lib/api";

const ways = ["PAID", "WAITING_FUNDS"] as const;

/** What the bank said of one transfer. */
export function PayoutButtons({ id, isWaiting }: { id: string; isWaiting: boolean }) {
  const t = useTranslations("settlement.desk");
  const { run, pending, failure } = useCall("settlement.settlePayout");
  async function settle(to: (typeof ways)[number]) {
    if ((await run({ id, to, note: "" })).ok) toast(t("noted"));
  }
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <div className="flex flex-wrap gap-2">
        {ways
          .filter((to) => to === "PAID" || !isWaiting)
          .map((to) => (
            <Button key={to} variant="quiet" pending={pending} onClick={() => void settle(to)}>
              {t(`to.${to}`)}
            </Button>
          ))}
        <EditSheet label={t("to.FAILED")} title={t("to.FAILED")} variant="quiet">
          {(close) => (
            <RegisterForm
              action={asking("settlement.settlePayout")}
              read={(form) => ({ id, to: "FAILED" as const, note: textOf(form, "note") })}
              save={t("to.FAILED")}
              saved={t("noted")}
              onDone={close}
            >
              {(wrong) => <TextField name="note" label={t("why")} maxLength={300} wrong={wrong} />}
            </RegisterForm>
          )}
        </EditSheet>
      </div>
    </div>
  );
}
