"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { ProductList } from "@/components/shop/list/product-list";
import type { ListProps } from "@/components/shop/list/props";
import {
  isEmpty,
  type Question,
  readQuestion,
  writeQuestion,
} from "@/components/shop/list/question";
import { SearchStart } from "./search-start";

export type SearchPageProps = ListProps & {
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

/** Everything on the search page follows from its address, so that back, reload and sharing work. */
export function SearchPage({ hot, children, ...list }: SearchPageProps) {
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

  if (isEmpty(question)) {
    return (
      <SearchStart locale={list.locale} hot={hot}>
        {children}
      </SearchStart>
    );
  }
  return <ProductList {...list} question={question} onChange={change} />;
}
