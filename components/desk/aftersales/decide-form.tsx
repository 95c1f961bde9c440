"use client";

import { useTranslations } from "next-intl";
import { fenOf, textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { Card } from "@/components/ui/card";
import type { CaseView } from "@/lib/aftersales";
import { asking } from "@/lib/api";

/** The county's word: how much goes back, and why both sides shall understand it. */
export function DecideForm({ one }: { one: CaseView }) {
  const t = useTranslations("aftersale.decide");
  return (
    <Card>
      <h2 className="mb-3 text-lg font-semibold">{t("title")}</h2>
      <RegisterForm
        action={asking("aftersales.decideCase")}
        read={(form) => ({
          number: one.number,
          version: one.version,
          amountFen: fenOf(form, "amountFen"),
          note: textOf(form, "note"),
        })}
        save={t("save")}
        saved={t("saved")}
      >
        {(wrong) => (
          <>
            <TextField
              name="amountFen"
              label={t("amount")}
              hint={t("amountHint", { yuan: one.askedFen / 100 })}
              inputMode="decimal"
              wrong={wrong}
            />
            <TextField
              name="note"
              label={t("why")}
              hint={t("whyHint")}
              rows={3}
              maxLength={300}
              wrong={wrong}
            />
          </>
        )}
      </RegisterForm>
    </Card>
  );
}
