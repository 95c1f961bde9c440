"use client";

import { useState } from "react";
import { cn } from "./cn";
import { Minus, Plus } from "./icons";

type Props = {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max: number;
  /** Said when more is asked than `max`: "只剩 5 件". */
  reason?: string;
  labels: { fewer: string; more: string; quantity: string };
  className?: string;
};

/** A quantity from `min` to `max`. Going past the limit says why it stops there. */
export function Stepper({ value, onChange, min = 1, max, reason, labels, className }: Props) {
  const [isRefused, setRefused] = useState(false);
  const set = (wanted: number) => {
    setRefused(wanted > max);
    const next = Math.max(min, Math.min(max, wanted));
    if (next !== value) onChange(next);
  };
  return (
    <div className={cn("inline-grid justify-items-end gap-1", className)}>
      <div className="inline-flex rounded-full border border-edge bg-card">
        <Step label={labels.fewer} off={value <= min} onClick={() => set(value - 1)}>
          <Minus />
        </Step>
        <input
          aria-label={labels.quantity}
          inputMode="numeric"
          value={value}
          onChange={(event) => {
            const typed = Number.parseInt(event.target.value.replace(/\D/g, ""), 10);
            if (!Number.isNaN(typed)) set(typed);
          }}
          className="w-[2.6em] bg-transparent text-center font-medium tabular-nums"
        />
        <Step label={labels.more} off={value >= max} onClick={() => set(value + 1)}>
          <Plus />
        </Step>
      </div>
      <span role="status" className="text-xs text-millet-ink">
        {isRefused && reason}
      </span>
    </div>
  );
}

type StepProps = { label: string; off: boolean; onClick: () => void; children: React.ReactNode };

function Step({ label, off, onClick, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-full hover:bg-sunk aria-disabled:text-edge in-[.workbench]:size-14"
    >
      {children}
    </button>
  );
}
