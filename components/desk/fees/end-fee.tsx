"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/desk/register/day-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { asking } from "@/lib/api";
import type { FeeRuleRow } from "@/lib/fees";

/** The last day of a rule that holds, or away with one that has not begun. */
export function EndFee({ rule, today }: { rule: FeeRuleRow; today: string }) {
  const t = useTranslations("county.fees");
  if (rule.state === "OVER") return null;
  const title = t(rule.state === "COMING" ? "remove" : "end");
  return (
    <EditSheet label={title} title={title} variant="quiet">
      {(close) =>
        rule.state === "COMING" ? (
          <Remove rule={rule} onDone={close} />
        ) : (
          <RegisterForm
            action={asking("fees.endFee")}
            read={(form) => ({ id: rule.id, seen: rule.seen, endsOn: textOf(form, "endsOn") })}
            save={t("end")}
            saved={t("ended")}
            onDone={close}
          >
            {(wrong) => (
              <DayField
                name="endsOn"
                label={t("lastDay")}
                hint={t("lastDayHint")}
                wrong={wrong}
                defaultValue={rule.endsOn ?? today}
              />
            )}
          </RegisterForm>
        )
      }
    </EditSheet>
  );
}

function Remove({ rule, onDone }: { rule: FeeRuleRow; onDone: () => void }) {
  const t = useTranslations("county.fees");
  const { run, pending, failure } = useCall("fees.removeFee");
  async function remove() {
    const answer = await run({ id: rule.id, seen: rule.seen });
    if (!answer.ok) return;
    onDone();
    toast(t("removed"));
  }
  return (
    <div className="grid gap-4">
      <p>{t("removeText")}</p>
      <FailureText failure={failure} />
      <Button variant="danger" pending={pending} onClick={() => void remove()}>
        {t("remove")}
      </Button>
    </div>
  );
}
