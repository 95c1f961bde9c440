"use client";

import { useState } from "react";
import { DayInput } from "@/components/ui/day-input";
import { type Edge, roundDay } from "./round-day";

export type DayChoice = { name: string; label: string; value: string; edge: Edge };

const YEARS = [10, 0] as const;

/** A day up to now that a register is narrowed by; a year or a month alone means its first or last day. */
export function DayFilter({ name, label, value, edge }: DayChoice) {
  const [day, setDay] = useState(value);
  return (
    <>
      <input type="hidden" name={name} value={roundDay(day, edge)} />
      <DayInput label={label} value={day} onChange={setDay} years={[...YEARS]} />
    </>
  );
}
