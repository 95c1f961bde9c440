"use client";

import { useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";

type Props = {
  /** "some" when only part of what it stands for is ticked. */
  state: "all" | "some" | "none";
  label: string;
  /** The words beside the box; without them the label is only read out. */
  words?: string;
  disabled?: boolean;
  onChange: (selected: boolean) => void;
  className?: string;
};

/** A tick for one line, a shop or the whole basket. */
export function Tick({ state, label, words, disabled, onChange, className }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === "some";
  }, [state]);
  return (
    <label className={cn("flex min-h-12 min-w-11 shrink-0 items-center gap-2", className)}>
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={state === "all"}
        disabled={disabled}
        onChange={() => onChange(state !== "all")}
        className="mx-auto size-[1.3em] accent-pine"
      />
      {words && <span aria-hidden>{words}</span>}
    </label>
  );
}
