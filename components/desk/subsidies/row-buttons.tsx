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

/** One shop's part waits, with a reason. */
export function HoldBack({ id, shop }: { id: string; shop: string }) {
  const t = useTranslations("subsidies.row");
  return (
    <EditSheet label={t("hold")} title={t("holdTitle", { shop })} variant="quiet">
      {(close) => (
        <RegisterForm
          action={asking("subsidies.hold")}
          read={(form) => ({ id, note: textOf(form, "note") })}
          save={t("holdSave")}
          saved={t("held")}
          onDone={close}
        >
          {(wrong) => (
            <TextField name="note" label={t("why")} rows={3} maxLength={300} wrong={wrong} />
          )}
        </RegisterForm>
      )}
    </EditSheet>
  );
}

/** It goes on: with the others, or at once where those are paid. */
export function Release({ id, isDecided }: { id: string; isDecided: boolean }) {
  const t = useTranslations("subsidies.row");
  const { run, pending, failure } = useCall("subsidies.release");
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(t("released")))}
      >
        {t(isDecided ? "pay" : "release")}
      </Button>
    </div>
  );
}
