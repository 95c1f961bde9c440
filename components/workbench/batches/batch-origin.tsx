"use client";

import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { BatchChoices } from "@/lib/batches";
import { formatWeight } from "@/lib/platform/money";
import type { BatchForm } from "./use-batch-form";
import { WeightInput } from "./weight-input";

type Props = {
  choices: BatchChoices;
  form: BatchForm;
  change: (part: Partial<BatchForm>) => void;
  error?: string | false;
};

/** Whose it is, its test report and what it was made of: each only where there is a choice. */
export function BatchOrigin({ choices, form, change, error }: Props) {
  const t = useTranslations("batches.new");
  const locale = useLocale();
  const inputs = choices.inputs.map((input) => ({
    id: input.id,
    word: t("input", { ...input, left: formatWeight(input.leftG, locale) }),
  }));
  const reports = choices.reports.map(({ id, issuer, issuedOn }) => ({
    id,
    word: t("reportOf", { issuer, day: issuedOn }),
  }));
  const households = choices.households.map(({ id, name }) => ({ id, word: name }));
  return (
    <>
      {choices.ownHousehold === null && households.length > 0 && (
        <Choice
          label={t("household")}
          none={t("noHousehold")}
          choices={households}
          value={form.householdId}
          onChange={(householdId) => change({ householdId })}
        />
      )}
      {reports.length > 0 && (
        <Choice
          label={t("report")}
          none={t("noReport")}
          choices={reports}
          value={form.paperId}
          onChange={(paperId) => change({ paperId })}
        />
      )}
      {inputs.length > 0 && (
        <Choice
          label={t("madeOf")}
          none={t("madeOfNone")}
          choices={inputs}
          value={form.inputId}
          onChange={(inputId) => change({ inputId })}
        />
      )}
      {form.inputId && (
        <WeightInput
          label={t("used")}
          weight={form.used}
          onChange={(used) => change({ used })}
          error={error}
        />
      )}
    </>
  );
}

type ChoiceProps = {
  label: string;
  none: string;
  choices: { id: string; word: string }[];
  value: string;
  onChange: (id: string) => void;
};

const Choice = ({ label, none, choices, value, onChange }: ChoiceProps) => (
  <Field label={label}>
    {(control) => (
      <Select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{none}</option>
        {choices.map(({ id, word }) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </Select>
    )}
  </Field>
);
