import type { ReactNode } from "react";
import { cn } from "./cn";

export type RadioChoice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Right side: a price, a glyph. */
  aside?: ReactNode;
  /** The reason why it can't be chosen; shown instead of the hint. */
  unavailable?: ReactNode;
};

type Props = {
  legend: ReactNode;
  hideLegend?: boolean;
  name: string;
  choices: RadioChoice[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  className?: string;
};

/** One of a few, each a card. Controlled by `value` + `onChange`, or a plain form field. */
export function RadioCards({ legend, hideLegend, name, choices, className, ...rest }: Props) {
  const { value, defaultValue, onChange } = rest;
  return (
    <fieldset className={cn("grid gap-2", className)}>
      <legend className={hideLegend ? "sr-only" : "mb-2 font-medium"}>{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={cn(
            "flex min-h-14 items-center gap-3 rounded-lg border border-hairline bg-card px-4 py-2.5",
            "has-checked:border-pine has-checked:bg-pine-tint has-disabled:text-quiet",
            "has-focus-visible:outline-3 has-focus-visible:outline-calaite",
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === undefined ? undefined : value === choice.value}
            defaultChecked={value === undefined ? defaultValue === choice.value : undefined}
            disabled={Boolean(choice.unavailable)}
            onChange={onChange && (() => onChange(choice.value))}
            className="size-[1.25em] shrink-0 accent-pine"
          />
          <span className="grow">
            <span className="block font-medium">{choice.label}</span>
            {(choice.unavailable ?? choice.hint) && (
              <span className="block text-sm text-quiet">{choice.unavailable ?? choice.hint}</span>
            )}
          </span>
          {choice.aside}
        </label>
      ))}
    </fieldset>
  );
}
