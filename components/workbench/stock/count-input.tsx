"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Minus, Plus } from "@/components/ui/icons";
import { MOST_ON_HAND } from "@/lib/inventory";
import { readCount } from "./read-count";

type Props = {
  value: number;
  /** Null while what is typed is no count that can be kept. */
  onChange: (value: number | null) => void;
  /** Unpaid orders hold this many. */
  min: number;
};

const step =
  "grid size-16 shrink-0 place-items-center rounded-full border border-edge bg-card text-2xl active:bg-sunk disabled:opacity-40";

/** A count that a thumb can change, or type; what is typed stays as it is, and is said to be wrong if it is. */
export function CountInput({ value, onChange, min }: Props) {
  const t = useTranslations("sell.stock");
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isWrong = readCount(text, min) === null;
  const set = (count: number) => {
    setTyped(null);
    onChange(Math.max(min, Math.min(MOST_ON_HAND, count)));
  };
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-medium">
        {t("count")}
      </label>
      <div className="flex items-center gap-3">
        <button
          type="button"
          aria-label={t("fewer")}
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
          maxLength={9}
          value={text}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(readCount(target.value, min));
          }}
          onBlur={() => !isWrong && setTyped(null)}
          className="min-h-16 w-full min-w-0 rounded-lg border border-edge bg-card text-center text-4xl font-semibold tabular-nums"
        />
        <button
          type="button"
          aria-label={t("more")}
          onClick={() => set(value + 1)}
          className={step}
        >
          <Plus />
        </button>
      </div>
      {isWrong && (
        <p id={`${id}-problem`} role="status" className="font-medium text-brick">
          {t("range", { least: min, most: MOST_ON_HAND })}
        </p>
      )}
    </div>
  );
}
