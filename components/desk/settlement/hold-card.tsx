"use client";

import { useTranslations } from "next-intl";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { asking } from "@/lib/api";
import type { Locale } from "@/lib/platform/i18n";
import type { HoldView } from "@/lib/settlement";

/** A shop says that an order on its bill is wrong; the county answers, and the next run has it. */
export function HoldCard({ hold, locale }: { hold: HoldView; locale: Locale }) {
  const t = useTranslations("settlement.desk");
  return (
    <Card className="grid gap-3">
      <p className="flex flex-wrap justify-between gap-x-4 font-medium">
        <span>
          {hold.shop} · <span className="tabular-nums">{hold.order}</span>
        </span>
        <Money fen={hold.amountFen} locale={locale} />
      </p>
      <p className="rounded-md bg-sunk px-3 py-2">{hold.note}</p>
      <RegisterForm
        action={asking("settlement.answerHold")}
        read={(form) => ({ id: hold.id, note: textOf(form, "note") })}
        save={t("answer")}
        saved={t("answered")}
      >
        {(wrong) => <TextField name="note" label={t("word")} maxLength={300} wrong={wrong} />}
      </RegisterForm>
    </Card>
  );
}
