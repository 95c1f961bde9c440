"use client";

import { useId } from "react";
import { Minus, Plus } from "@/components/ui/icons";
import { MOST_ON_HAND } from "@/lib/inventory";

type Props = {
  value: number;
  onChange: (value: number) => void;
  /** Unpaid orders hold this many. */
  min: number;
  labels: { label: string; fewer: string; more: string };
};

const step =
  "grid size-16 shrink-0 place-items-center rounded-full border border-edge bg-card text-2xl active:bg-sunk disabled:opacity-40";

/** A count that a thumb can change, or type. */
export function CountInput({ value, onChange, min, labels }: Props) {
  const id = useId();
  const set = (count: number) => onChange(Math.max(min, Math.min(MOST_ON_HAND, count)));
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-medium">
        {labels.label}
      </label>
      <div className="flex items-center gap-3">
        <button
          type="button"
          aria-label={labels.fewer}
          disabled={value <= min}
          onClick={() => set(value - 1)}
          className={step}
        >
          <Minus />
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => {
            const typed = Number.parseInt(event.target.value.replace(/\D/g, "") || "0", 10);
            onChange(Math.min(MOST_ON_HAND, typed));
          }}
          onBlur={() => set(value)}
          className="min-h-16 w-full min-w-0 rounded-lg border border-edge bg-card text-center text-4xl font-semibold tabular-nums"
        />
        <button
          type="button"
          aria-label={labels.more}
          onClick={() => set(value + 1)}
          className={step}
        >
          <Plus />
        </button>
      </div>
    </div>
  );
}
