"use client";

import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { fill } from "@/components/ui/fill";
import { Close } from "@/components/ui/icons";
import { searchSorts } from "@/lib/catalog";
import { FilterSheet } from "./filter-sheet";
import type { SearchPageProps } from "./props";
import { filtersOf, type Question } from "./question";

type Props = SearchPageProps & {
  question: Question;
  onChange: (changes: Partial<Question>) => void;
};

const pill = "flex min-h-11 shrink-0 items-center gap-1 rounded-full px-4 text-sm";

/** Sorting in a row, filters in a sheet, and what is filtered by as buttons that take it away. */
export function FilterBar({ question, onChange, ...props }: Props) {
  const { words } = props;
  const [isOpen, setOpen] = useState(false);
  const count = filtersOf(question);
  return (
    <div className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex items-center gap-2">
        <div className="no-scrollbar -ml-4 min-w-0 grow overflow-x-auto pl-4">
          <fieldset aria-label={words.sort} className="flex min-w-max">
            {searchSorts.map((sort) => (
              <button
                key={sort}
                type="button"
                aria-pressed={question.sort === sort}
                onClick={() => onChange({ sort })}
                className={cn(
                  pill,
                  question.sort === sort ? "bg-pine-tint font-semibold text-pine" : "text-quiet",
                )}
              >
                {words.sorts[sort]}
              </button>
            ))}
          </fieldset>
        </div>
        <button
          type="button"
          onClick={() => setOpen(true)}
          className={cn(pill, "border border-edge bg-card")}
        >
          {count > 0 ? fill(words.filtered, { count }) : words.filter}
        </button>
      </div>
      <Applied question={question} onChange={onChange} {...props} />
      {isOpen && (
        <FilterSheet
          {...props}
          question={question}
          onClose={() => setOpen(false)}
          onApply={(changes) => {
            onChange(changes);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Applied({ question, onChange, categories, villages, words }: Props) {
  const nameIn = (list: Props["categories"], slug: string) =>
    list.find((one) => one.slug === slug)?.name ?? slug;
  const { category, village, shop, min, max } = question;
  const applied: [string, Partial<Question>][] = [
    ...(category ? [[nameIn(categories, category), { category: "" }] as const] : []),
    ...(village ? [[nameIn(villages, village), { village: "" }] as const] : []),
    ...(shop ? [[words.inShop, { shop: "" }] as const] : []),
    ...(min || max ? [[`¥${min || 0}–${max}`, { min: "", max: "" }] as const] : []),
  ].map(([name, changes]) => [name, changes]);
  if (applied.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {applied.map(([name, changes]) => (
        <li key={name}>
          <button
            type="button"
            aria-label={fill(words.remove, { name })}
            onClick={() => onChange(changes)}
            className={cn(pill, "bg-sunk")}
          >
            {name}
            <Close className="size-[1em]" />
          </button>
        </li>
      ))}
    </ul>
  );
}
