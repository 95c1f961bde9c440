"use client";

import { lazy, Suspense } from "react";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { Button } from "@/components/ui/button";
import { fill } from "@/components/ui/fill";
import { ProductGridSkeleton } from "@/components/ui/skeleton";
import type { SearchAnswer } from "@/lib/catalog";
import type { AskedProps } from "./props";
import { useSearch } from "./use-search";

const Nothing = lazy(async () => ({ default: (await import("./nothing")).Nothing }));
const NotSearched = lazy(async () => ({ default: (await import("./not-searched")).NotSearched }));

type Props = AskedProps & {
  /** The whole question as it goes to the server. */
  asked: string;
  /** Its answer, where the page brought it. */
  plain: SearchAnswer | undefined;
};

/** The goods that fit, or why there are none and what may help. */
export function Results({ asked, plain, ...props }: Props) {
  const { locale, words, cardWords, question, besideRail } = props;
  const search = useSearch(asked, plain ?? null);
  const { answer, problem, isStale, isBusy, more } = search;
  if (problem) {
    return (
      <Suspense>
        <NotSearched locale={locale} problem={problem} onRetry={search.retry} />
      </Suspense>
    );
  }
  if (!answer) return <Waiting word={words.loading} />;
  return (
    <div aria-busy={isStale} className={isStale ? "opacity-60 transition" : undefined}>
      <p role="status" className="mb-3 text-sm text-quiet">
        {isStale ? words.loading : fill(words.found, { count: answer.total })}
      </p>
      {answer.instead && (
        <p className="mb-3">{fill(words.instead, { q: question.q, meant: answer.instead })}</p>
      )}
      {answer.total === 0 ? (
        <Suspense>
          <Nothing {...props} answer={answer} />
        </Suspense>
      ) : (
        <ProductGrid
          cards={answer.items}
          locale={locale}
          words={cardWords}
          above={besideRail ? 2 : 4}
          narrow
          besideRail={besideRail}
        />
      )}
      {more && (
        <p className="mt-8 text-center">
          <Button variant="quiet" pending={isBusy} onClick={more}>
            {words.more}
          </Button>
        </p>
      )}
    </div>
  );
}

function Waiting({ word }: { word: string }) {
  return (
    <div role="status">
      <span className="sr-only">{word}</span>
      <ProductGridSkeleton />
    </div>
  );
}
