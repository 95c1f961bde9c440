"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { Sheet } from "@/components/ui/sheet";
import type { Named, SearchPageProps } from "./props";
import type { Question } from "./question";

type Wishes = Pick<Question, "category" | "village" | "shop" | "min" | "max">;

type Props = SearchPageProps & {
  question: Question;
  onClose: () => void;
  onApply: (wishes: Partial<Question>) => void;
};

const none: Wishes = { category: "", village: "", shop: "", min: "", max: "" };

/** Shelf, village, price; nothing changes until it is applied. */
export function FilterSheet({ words, categories, villages, question, onClose, onApply }: Props) {
  const { category, village, shop, min, max } = question;
  const [wishes, setWishes] = useState<Wishes>({ category, village, shop, min, max });
  const set = (changes: Partial<Wishes>) => setWishes({ ...wishes, ...changes });
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.filterTitle}
      side="right"
      labels={words}
      footer={
        <div className="grid grid-cols-2 gap-3">
          <Button variant="quiet" onClick={() => setWishes(none)}>
            {words.reset}
          </Button>
          <Button onClick={() => onApply(wishes)}>{words.apply}</Button>
        </div>
      }
    >
      <form
        className="grid gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          onApply(wishes);
        }}
      >
        <Prices words={words} wishes={wishes} onChange={set} />
        <Choice
          legend={words.village}
          any={words.any}
          options={villages}
          value={wishes.village}
          onChange={(slug) => set({ village: slug })}
        />
        <Choice
          legend={words.category}
          any={words.any}
          options={categories}
          value={wishes.category}
          onChange={(slug) => set({ category: slug })}
        />
        <button type="submit" hidden />
      </form>
    </Sheet>
  );
}

type PricesProps = {
  words: Props["words"];
  wishes: Wishes;
  onChange: (changes: Partial<Wishes>) => void;
};

function Prices({ words, wishes, onChange }: PricesProps) {
  return (
    <fieldset>
      <Legend>{words.price}</Legend>
      <div className="flex items-center gap-3">
        <Input
          aria-label={words.min}
          placeholder={words.min}
          inputMode="decimal"
          maxLength={9}
          value={wishes.min}
          onChange={(event) => onChange({ min: event.target.value })}
        />
        <Input
          aria-label={words.max}
          placeholder={words.max}
          inputMode="decimal"
          maxLength={9}
          value={wishes.max}
          onChange={(event) => onChange({ max: event.target.value })}
        />
      </div>
    </fieldset>
  );
}

const Legend = ({ children }: { children: ReactNode }) => (
  <legend className="mb-2 font-semibold">{children}</legend>
);

type ChoiceProps = {
  legend: string;
  any: string;
  options: Named[];
  value: string;
  onChange: (slug: string) => void;
};

function Choice({ legend, any, options, value, onChange }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <Legend>{legend}</Legend>
      <div className="flex flex-wrap gap-2">
        {[{ slug: "", name: any }, ...options].map((option) => (
          <label
            key={option.slug}
            className={cn(
              "flex min-h-11 items-center rounded-full border px-4 text-sm has-focus-visible:outline-3 has-focus-visible:outline-calaite",
              option.slug === value
                ? "border-pine bg-pine-tint font-semibold text-pine"
                : "border-hairline",
            )}
          >
            <input
              type="radio"
              name={name}
              checked={option.slug === value}
              onChange={() => onChange(option.slug)}
              className="sr-only"
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
