"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/desk/register/day-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { fenOf, numberOf, textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { asking } from "@/lib/api";

const readCoupon = (form: FormData) => ({
  offFen: fenOf(form, "offFen"),
  overFen: fenOf(form, "overFen"),
  startsOn: textOf(form, "startsOn"),
  days: numberOf(form, "days"),
  mostUses: numberOf(form, "mostUses"),
  mostEach: numberOf(form, "mostEach"),
  budgetFen: fenOf(form, "budgetFen"),
});

const numbers = [
  ["offFen", "10"],
  ["overFen", "100"],
  ["days", "7"],
  ["mostUses", "500"],
  ["mostEach", "1"],
  ["budgetFen", "5000"],
] as const;

/** A new one of the county's: how much off, from when, how many, within which budget. */
export function AddCoupon({ today }: { today: string }) {
  const t = useTranslations("coupons.desk");
  return (
    <EditSheet label={t("add")} title={t("add")}>
      {(close) => (
        <RegisterForm
          action={asking("coupons.fund")}
          read={readCoupon}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
        >
          {(wrong) => (
            <>
              <DayField name="startsOn" label={t("startsOn")} wrong={wrong} defaultValue={today} />
              {numbers.map(([name, usual]) => (
                <TextField
                  key={name}
                  name={name}
                  label={t(name)}
                  inputMode="decimal"
                  defaultValue={usual}
                  wrong={wrong}
                />
              ))}
            </>
          )}
        </RegisterForm>
      )}
    </EditSheet>
  );
}
