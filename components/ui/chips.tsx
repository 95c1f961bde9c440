import { useId } from "react";
import { cn } from "./cn";

type Props<Value> = {
  legend: string;
  choices: { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One of a few short words, side by side as far as they fit; one press each. */
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
              "flex min-h-14 cursor-pointer items-center rounded-full border border-edge bg-card px-5 py-1",
              "has-checked:border-pine has-checked:bg-pine has-checked:text-on-pine",
              "has-focus-visible:outline-3 has-focus-visible:outline-calaite",
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="sr-only"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
