"use client";

import { lazy, Suspense, useState } from "react";
import { Applied } from "./applied";
import { FilterBar } from "./filter-bar";
import type { AskedProps } from "./props";
import { countWishes, isEmpty, noWishes, writeQuestion } from "./question";
import { Results } from "./results";
import { useFacets } from "./use-facets";
import { useWide } from "./use-wide";

const Filters = lazy(async () => ({ default: (await import("./filters")).Filters }));
const FilterSheet = lazy(async () => ({ default: (await import("./filter-sheet")).FilterSheet }));

/** With fewer goods there is nothing to choose from. */
const FEW = 3;

/** Goods with what they can be sorted and chosen by: on a shelf, in a village, in a shop, for words. */
export function ProductList(props: AskedProps) {
  const { locale, within, first, question, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const place = `locale=${locale}${within ? `&within=${within.kind}:${within.slug}` : ""}`;
  const asked = `${place}&${writeQuestion(question)}`;
  const isPlain = isEmpty(question);
  const isShort = isPlain && first !== undefined && first.total < FEW;
  const isWide = useWide() && !isShort;
  const facets = useFacets(asked, isWide || countWishes(question) > 0);
  const results = <Results {...props} asked={asked} plain={isPlain ? first : undefined} />;
  if (isShort) return results;
  return (
    <div className="grid-cols-[208px_minmax(0,1fr)] gap-8 lg:grid">
      <aside className="hidden lg:block">
        {isWide && facets && (
          <Suspense>
            <Filters {...props} facets={facets} />
          </Suspense>
        )}
      </aside>
      <div className="min-w-0">
        <FilterBar {...props} onOpen={() => setOpen(true)} />
        <Applied {...props} facets={facets} />
        {results}
      </div>
      {isOpen && (
        <Suspense>
          <FilterSheet
            {...props}
            place={place}
            onClose={() => setOpen(false)}
            onApply={(wishes) => {
              onChange({ ...noWishes, ...wishes });
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
