"use client";

import { useTranslations } from "next-intl";
import { Chips } from "@/components/ui/chips";
import { Stepper } from "@/components/ui/stepper";
import { MOST_OF_LIMIT } from "@/lib/limits";

type Props = {
  legend: string;
  value: number | null;
  least: number;
  onChange: (value: number | null) => void;
};

/** 0 is any number. */
const ANY = 0;
const usual = [1, 2, 5, 10];

/** The numbers that shops mostly want, and any other with plus and minus. */
export function MostChoice({ legend, value, least, onChange }: Props) {
  const t = useTranslations("sell.stock.limits");
  const numbers = usual.filter((number) => number >= least);
  const shown = value === null || numbers.includes(value) ? numbers : [...numbers, value];
  const choices = shown
    .toSorted((one, other) => one - other)
    .map((number) => ({ value: number, label: t("limited", { count: number }) }));
  return (
    <div className="grid gap-3">
      <Chips
        legend={legend}
        choices={[{ value: ANY, label: t("any") }, ...choices]}
        value={value ?? ANY}
        onChange={(number) => onChange(number === ANY ? null : number)}
      />
      {value !== null && (
        <Stepper
          value={value}
          min={least}
          max={MOST_OF_LIMIT}
          onChange={onChange}
          labels={{
            fewer: t("fewer", { of: legend }),
            more: t("more", { of: legend }),
            quantity: legend,
          }}
          className="justify-self-start"
        />
      )}
    </div>
  );
}
