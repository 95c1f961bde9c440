import { cn } from "@/components/ui/cn";

type Props = {
  legend: string;
  name: string;
  choices: { value: string; label: string }[];
  value: string | null;
  onChange: (value: string) => void;
};

/** One of a few short words, side by side as far as they fit. */
export function Chips({ legend, name, choices, value, onChange }: Props) {
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={cn(
              "flex min-h-14 items-center rounded-full border border-edge bg-card px-5 py-1",
              "has-checked:border-pine has-checked:bg-pine has-checked:text-on-pine",
              "has-focus-visible:outline-3 has-focus-visible:outline-calaite",
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
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
