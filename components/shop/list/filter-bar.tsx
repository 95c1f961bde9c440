"use client";

import { fill } from "@/components/ui/fill";
import { Chevron } from "@/components/ui/icons";
import { searchSorts } from "@/lib/catalog";
import type { AskedProps } from "./props";
import { countWishes } from "./question";

type Props = AskedProps & { onOpen: () => void };

const pill =
  "flex min-h-12 items-center rounded-full border border-edge bg-card px-4 text-sm focus-within:outline-3 focus-within:outline-calaite";

/** How the list is sorted, and on a phone the way to its filters. */
export function FilterBar({ words, question, onChange, onOpen }: Props) {
  const count = countWishes(question);
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
      <label className={`${pill} relative pr-0`}>
        <span className="sr-only">{words.sort}</span>
        <select
          value={question.sort}
          onChange={({ target }) =>
            onChange({ sort: searchSorts.find((sort) => sort === target.value) ?? "relevance" })
          }
          className="min-h-11 appearance-none bg-transparent pr-10 outline-none"
        >
          {searchSorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
        <Chevron className="pointer-events-none absolute right-3 rotate-90 text-quiet" />
      </label>
      <button type="button" onClick={onOpen} className={`${pill} lg:hidden`}>
        {count > 0 ? fill(words.filtered, { count }) : words.filter}
      </button>
    </div>
  );
}
