"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DayField } from "@/components/desk/register/day-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { Checkbox } from "@/components/ui/checkbox";
import { Chips } from "@/components/ui/chips";
import { asking } from "@/lib/api";
import { readProgramme } from "./read-programme";
import { RuleFields } from "./rule-fields";

const rules = ["TIERS", "SHARE"] as const;
const periods = ["MONTH", "WHOLE"] as const;

function ProgrammeForm({ today, onDone }: { today: string; onDone: () => void }) {
  const t = useTranslations("subsidies.form");
  const all = useTranslations("subsidies");
  const [rule, setRule] = useState<(typeof rules)[number]>("TIERS");
  const [period, setPeriod] = useState<(typeof periods)[number]>("MONTH");
  return (
    <RegisterForm
      action={asking("subsidies.addProgramme")}
      read={(form) => readProgramme(form, { rule, period })}
      save={t("save")}
      saved={t("saved")}
      onDone={onDone}
    >
      {(wrong) => (
        <>
          <p className="text-quiet">{all("counts")}</p>
          <TextField name="nameZh" label={t("nameZh")} wrong={wrong} maxLength={60} lang="zh" />
          <TextField name="nameEn" label={t("nameEn")} wrong={wrong} maxLength={60} lang="en" />
          <Chips
            legend={t("rule")}
            choices={rules.map((value) => ({ value, label: t(`rules.${value}`) }))}
            value={rule}
            onChange={setRule}
          />
          <RuleFields isTiers={rule === "TIERS"} wrong={wrong} />
          <TextField
            name="firstSaleFen"
            label={t("first")}
            hint={t("firstHint")}
            inputMode="decimal"
            defaultValue="0"
            wrong={wrong}
          />
          <Chips
            legend={t("period")}
            choices={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
            value={period}
            onChange={setPeriod}
          />
          <DayField name="startsOn" label={t("startsOn")} wrong={wrong} defaultValue={today} />
          <DayField name="endsOn" label={t("endsOn")} wrong={wrong} />
          <TextField name="budgetFen" label={t("budget")} inputMode="decimal" wrong={wrong} />
          <div>
            <Checkbox name="countsDeclared" label={t("declared")} />
            <p className="text-sm text-quiet">{t("declaredHint")}</p>
          </div>
        </>
      )}
    </RegisterForm>
  );
}

/** A new programme: what counts, what it brings, from when to when, out of which budget. */
export function AddProgramme({ today }: { today: string }) {
  const t = useTranslations("subsidies.form");
  return (
    <EditSheet label={t("open")} title={t("open")}>
      {(close) => <ProgrammeForm today={today} onDone={close} />}
    </EditSheet>
  );
}
