import { cn } from "@/components/ui/cn";
import { fill } from "@/components/ui/fill";
import { Stepper } from "@/components/ui/stepper";
import type { Choice } from "./choice";
import type { Purchase } from "./use-purchase";
import type { BuyWords } from "./words";

type Props = { name: string; choices: Choice[]; purchase: Purchase; words: BuyWords };

/** Sizes and number; what is gone stays in its place, grey. */
export function VariantChoices({ name, choices, purchase, words }: Props) {
  const { chosen, least, most, left, isLow, quantity, setQuantity, problem } = purchase;
  return (
    <div className="grid gap-4">
      <fieldset>
        <legend className="mb-2 font-medium">{words.variant}</legend>
        <div className="flex flex-wrap gap-2">
          {choices.map((choice) => (
            <VariantChip
              key={choice.id}
              name={name}
              choice={choice}
              isChosen={choice.id === chosen?.id}
              isGone={purchase.isGone(choice)}
              soldOut={words.soldOut}
              onChoose={() => purchase.choose(choice.id)}
            />
          ))}
        </div>
      </fieldset>
      <div className="flex items-center justify-between gap-4">
        <span className="font-medium">
          {words.quantity}
          {isLow && left > 0 && (
            <span className="ml-2 text-sm font-normal text-millet-ink">
              {fill(words.left, { count: left })}
            </span>
          )}
        </span>
        <Stepper
          value={quantity}
          onChange={setQuantity}
          min={least}
          max={Math.max(least, most)}
          reason={most < left && chosen ? chosen.limits : words.limit}
          labels={words}
        />
      </div>
      <p role="alert" className="text-brick empty:hidden">
        {problem}
      </p>
    </div>
  );
}

type ChipProps = {
  name: string;
  choice: Choice;
  isChosen: boolean;
  isGone: boolean;
  soldOut: string;
  onChoose: () => void;
};

function VariantChip({ name, choice, isChosen, isGone, soldOut, onChoose }: ChipProps) {
  return (
    <label
      className={cn(
        "flex min-h-11 items-center gap-2 rounded-md border px-4 py-1.5 has-focus-visible:outline-3 has-focus-visible:outline-calaite",
        isChosen ? "border-pine bg-pine-tint font-medium text-pine" : "border-edge bg-card",
        isGone && "border-hairline text-quiet",
      )}
    >
      <input
        type="radio"
        name={name}
        value={choice.id}
        checked={isChosen}
        disabled={isGone}
        onChange={onChoose}
        className="sr-only"
      />
      <span>
        <span className={cn(isGone && "line-through")}>{choice.label}</span>
        {choice.perUnit && (
          <span className="block text-xs font-normal text-quiet tabular-nums">
            {choice.perUnit}
          </span>
        )}
      </span>
      {isGone && <span className="text-xs">{soldOut}</span>}
    </label>
  );
}
