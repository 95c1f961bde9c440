"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { FilterBar } from "./filter-bar";
import type { SearchPageProps } from "./props";
import { isEmpty, type Question, readQuestion, writeQuestion } from "./question";
import { SearchResults } from "./search-results";
import { SearchStart } from "./search-start";

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** Tells the search box of the header what is being looked for. */
const announce = (q: string) => {
  window.dispatchEvent(new CustomEvent("shop:searched", { detail: q }));
};

/** Everything on the search page follows from its address, so that back, reload and sharing work. */
export function SearchPage(props: SearchPageProps) {
  const pathname = usePathname();
  const asked = useSearchParams().toString();
  // The static page was rendered without a question, so the first render here must not know it either.
  const isAwake = useSyncExternalStore(never, yes, no);
  const question = readQuestion(new URLSearchParams(isAwake ? asked : ""));

  useEffect(() => announce(question.q), [question.q]);

  const change = (changes: Partial<Question>) => {
    const query = writeQuestion({ ...question, ...changes });
    window.history.pushState(null, "", query ? `${pathname}?${query}` : pathname);
  };

  if (isEmpty(question)) return <SearchStart {...props} />;
  return (
    <>
      <FilterBar {...props} question={question} onChange={change} />
      <SearchResults
        {...props}
        question={question}
        onClear={() => change({ category: "", village: "", shop: "", min: "", max: "" })}
      />
    </>
  );
}
