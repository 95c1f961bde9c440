"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import type { CardWords } from "@/components/catalog/words";
import type { Locale } from "@/lib/platform/i18n";
import { FilterBar } from "./filter-bar";
import { isEmpty, type Question, readQuestion, writeQuestion } from "./question";
import { SearchResults } from "./search-results";
import { SearchStart } from "./search-start";
import type { SearchWords } from "./words";

export type Named = { slug: string; name: string };

export type SearchPageProps = {
  locale: Locale;
  words: SearchWords;
  cardWords: CardWords;
  categories: Named[];
  villages: Named[];
  hot: string[];
  /** The shelves to browse while nothing is asked. */
  children: ReactNode;
};

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** Tells the search box of the header what is being looked for. */
const announce = (q: string) => {
  window.dispatchEvent(new CustomEvent("shop:searched", { detail: q }));
};

const never = () => () => undefined;

/** False on the server and while waking up: the static page was made without knowing the question. */
const useIsInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** Everything on the search page follows from its address, so that back, reload and sharing work. */
export function SearchPage(props: SearchPageProps) {
  const pathname = usePathname();
  const asked = useSearchParams().toString();
  // The static page was rendered without a question, so the first render here must not know it either.
  const isAwake = useSyncExternalStore(never, yes, no);
  const question = readQuestion(new URLSearchParams(isAwake ? asked : ""));

  const isInBrowser = useIsInBrowser();

  useEffect(() => announce(question.q), [question.q]);

  const change = (changes: Partial<Question>) => {
    const query = writeQuestion({ ...question, ...changes });
    window.history.pushState(null, "", query ? `${pathname}?${query}` : pathname);
  };

  if (!isInBrowser) return <ProductGridSkeleton />;
  if (isEmpty(question)) return <SearchStart {...props} />;
  return (
    <>
      <FilterBar {...props} question={question} onChange={change} />
      <SearchResults {...props} question={question} />
    </>
  );
}
