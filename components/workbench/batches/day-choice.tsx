"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Chips } from "@/components/ui/chips";
import { DayInput } from "@/components/ui/day-input";

/** YYYY-MM-DD. */
export type Days = { today: string; yesterday: string };

type Props = Days & {
  legend: string;
  value: string;
  onChange: (day: string) => void;
  error?: string | false;
};

const YEARS_BACK = 3;

/** Today and yesterday are one press; any other day is chosen part by part. */
export function DayChoice({ legend, value, onChange, today, yesterday, error }: Props) {
  const t = useTranslations("batches.new");
  const [isOther, setOther] = useState(value !== today && value !== yesterday);
  const choice = isOther ? "other" : value;
  return (
    <div className="grid gap-3">
      <Chips
        legend={legend}
        choices={[
          { value: today, label: t("today") },
          { value: yesterday, label: t("yesterday") },
          { value: "other", label: t("other") },
        ]}
        value={choice}
        onChange={(next) => {
          setOther(next === "other");
          if (next !== "other") onChange(next);
        }}
      />
      {isOther && (
        <DayInput
          label={t("otherDay")}
          value={value}
          onChange={onChange}
          years={[YEARS_BACK, 0]}
          error={error}
        />
      )}
    </div>
  );
}
