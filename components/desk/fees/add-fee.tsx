"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceField } from "@/components/desk/register/choice-field";
import { DayField } from "@/components/desk/register/day-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { numberOf, textOf } from "@/components/desk/register/read-form";
import { RegisterForm, type WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { asking } from "@/lib/api";
import type { FeeRuleInput } from "@/lib/fees";

type Choice = { value: string; label: string };
type Props = { shops: Choice[]; categories: Choice[]; today: string };

const scopes = ["default", "category", "shop"] as const;
type Scope = (typeof scopes)[number];

const readFee = (form: FormData): FeeRuleInput => ({
  shopId: textOf(form, "shopId") || null,
  categoryId: textOf(form, "categoryId") || null,
  basisPoints: Math.round(numberOf(form, "basisPoints") * 100),
  startsOn: textOf(form, "startsOn"),
  endsOn: textOf(form, "endsOn") || null,
  note: textOf(form, "note"),
});

/** A new rule: for whom, how much, from when to when. */
export function AddFee(props: Props) {
  const t = useTranslations("county.fees");
  return (
    <EditSheet label={t("add")} title={t("add")}>
      {(close) => (
        <RegisterForm
          action={asking("fees.addFee")}
          read={readFee}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
        >
          {(wrong) => <Fields {...props} wrong={wrong} />}
        </RegisterForm>
      )}
    </EditSheet>
  );
}

function Fields({ shops, categories, today, wrong }: Props & { wrong: WrongAt }) {
  const t = useTranslations("county.fees");
  const [scope, setScope] = useState<Scope>("default");
  return (
    <>
      <RadioCards
        legend={t("of")}
        name="scope"
        value={scope}
        onChange={(value) => setScope(scopes.find((one) => one === value) ?? scope)}
        choices={scopes.map((value) => ({ value, label: t(`scopes.${value}`) }))}
      />
      {scope === "category" && (
        <ChoiceField
          name="categoryId"
          label={t("scopes.category")}
          choices={categories}
          wrong={wrong}
        />
      )}
      {scope === "shop" && (
        <ChoiceField name="shopId" label={t("scopes.shop")} choices={shops} wrong={wrong} />
      )}
      <TextField
        name="basisPoints"
        label={t("share")}
        hint={t("shareHint")}
        inputMode="decimal"
        wrong={wrong}
      />
      <DayField name="startsOn" label={t("from")} wrong={wrong} defaultValue={today} />
      <DayField name="endsOn" label={t("to")} hint={t("toHint")} wrong={wrong} />
      <TextField name="note" label={t("note")} wrong={wrong} maxLength={200} />
    </>
  );
}
