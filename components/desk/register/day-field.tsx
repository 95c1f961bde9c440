"use client";

import { useState } from "react";
import { DayInput } from "@/components/ui/day-input";
import type { WrongAt } from "./register-form";

type Props = {
  name: string;
  label: string;
  wrong: WrongAt;
  hint?: string;
  defaultValue?: string;
};

const YEARS = [0, 10] as const;

/** A day of this year or later in a form of the desk, as YYYY-MM-DD. */
export function DayField({ name, label, wrong, hint, defaultValue = "" }: Props) {
  const [day, setDay] = useState(defaultValue);
  return (
    <div className="grid gap-1.5">
      <input type="hidden" name={name} value={day} />
      <DayInput
        label={label}
        value={day}
        onChange={setDay}
        years={[...YEARS]}
        error={wrong(name)}
      />
      {hint && <p className="text-sm text-quiet">{hint}</p>}
    </div>
  );
}
