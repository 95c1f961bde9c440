"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = {
  label: string;
  value: string;
  onChange: (why: string) => void;
  wasSent: boolean;
};

/** A reason that buyers read; asked for once it was left out. */
export function WhyInput({ label, value, onChange, wasSent }: Props) {
  const t = useTranslations("batches.correct");
  return (
    <Field
      label={label}
      hint={t("whyHint")}
      error={wasSent && value.trim() === "" && t("whyMissing")}
      required
    >
      {(control) => (
        <Input
          {...control}
          maxLength={100}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
