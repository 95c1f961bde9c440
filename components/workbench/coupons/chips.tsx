"use client";

import { useId } from "react";
import { cn } from "@/components/ui/cn";

type Props<Value> = {
  legend: string;
  choices: { value: Value; word: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few short answers, one press each. */
export function Chips<Value extends string | number>(props: Props<Value>) {
  const { legend, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={cn(
              "flex min-h-14 cursor-pointer items-center rounded-full border border-edge bg-card px-5",
              "has-checked:border-pine has-checked:bg-pine has-checked:text-on-pine",
              "has-focus-visible:outline-3 has-focus-visible:outline-calaite",
            )}
          >
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="sr-only"
            />
            {choice.word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
