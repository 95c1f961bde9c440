"use client";

import { useTranslations } from "next-intl";
import { Chips } from "@/components/ui/chips";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Weight } from "./weight";

type Props = {
  label: string;
  weight: Weight;
  onChange: (weight: Weight) => void;
  error?: string | false;
};

const units = ["JIN", "KG"] as const;

/** A number and what it counts, 斤 or kg. */
export function WeightInput({ label, weight, onChange, error }: Props) {
  const t = useTranslations("batches.new");
  return (
    <div className="grid gap-3">
      <Field label={label} error={error} required>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            maxLength={10}
            value={weight.text}
            onChange={({ target }) => onChange({ ...weight, text: target.value })}
          />
        )}
      </Field>
      <Chips
        legend={t("unit")}
        choices={units.map((value) => ({ value, label: t(`units.${value}`) }))}
        value={weight.unit}
        onChange={(unit) => onChange({ ...weight, unit })}
      />
    </div>
  );
}
