"use client";

import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";

export type Option = { value: string; name: string; count: number };

type Props = {
  legend: string;
  any: string;
  options: Option[];
  value: string;
  onChange: (value: string) => void;
};

/** One of several, each with how many goods it leaves; what leaves none, or all, is no choice. */
export function Choice({ legend, any, options, value, onChange }: Props) {
  const name = useId();
  const shown = options.filter((option) => option.count > 0 || option.value === value);
  if (shown.length < 2 && value === "") return null;
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        <Pill name={name} isOn={value === ""} onChoose={() => onChange("")}>
          {any}
        </Pill>
        {shown.map((option) => (
          <Pill
            key={option.value}
            name={name}
            isOn={option.value === value}
            onChoose={() => onChange(option.value)}
          >
            {option.name}
            <span className="text-quiet tabular-nums">{option.count}</span>
          </Pill>
        ))}
      </div>
    </fieldset>
  );
}

type PillProps = {
  name: string;
  isOn: boolean;
  onChoose: () => void;
  children: ReactNode;
};

function Pill({ name, isOn, onChoose, children }: PillProps) {
  return (
    <label
      className={cn(
        "flex min-h-12 items-center gap-1.5 rounded-full border px-4 text-sm has-focus-visible:outline-3 has-focus-visible:outline-calaite",
        isOn ? "border-pine bg-pine-tint font-semibold text-pine" : "border-hairline bg-card",
      )}
    >
      <input type="radio" name={name} checked={isOn} onChange={onChoose} className="sr-only" />
      {children}
    </label>
  );
}
