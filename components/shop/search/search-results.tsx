"use client";

import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { fill } from "@/components/ui/fill";
import { Notice } from "@/components/ui/notice";
import { ProductGridSkeleton } from "@/components/ui/skeleton";
import type { SearchAnswer } from "@/lib/catalog";
import type { SearchPageProps } from "./props";
import { type Question, writeQuestion } from "./question";
import { useSearch } from "./use-search";

type Props = SearchPageProps & {
  question: Question;
  /** Takes all filters away and keeps the words. */
  onClear: () => void;
};

/** The goods that fit, or why there are none and what may help. */
export function SearchResults({ question, onClear, ...props }: Props) {
  const { locale, words, cardWords } = props;
  const search = useSearch(`locale=${locale}&${writeQuestion(question)}`);
  const { answer, problem, isStale, isBusy, more } = search;
  if (problem) {
    return (
      <Notice
        tone="error"
        title={words[problem]}
        action={
          <Button size="sm" variant="quiet" onClick={search.retry}>
            {words.retry}
          </Button>
        }
      />
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
        <Nothing {...props} q={question.q} answer={answer} onClear={onClear} />
      ) : (
        <ProductGrid cards={answer.items} locale={locale} words={cardWords} above={4} />
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

type NothingProps = SearchPageProps & { q: string; answer: SearchAnswer; onClear: () => void };

function Nothing({ words, cardWords, locale, q, answer, onClear }: NothingProps) {
  if (answer.withoutFilters > 0) {
    return (
      <EmptyState
        picture={<NothingFoundScene />}
        title={words.nothingFiltered}
        action={
          <Button onClick={onClear}>
            {fill(words.clearFilters, { count: answer.withoutFilters })}
          </Button>
        }
      >
        {q && fill(words.thereIs, { q })}
      </EmptyState>
    );
  }
  return (
    <>
      <EmptyState
        picture={<NothingFoundScene />}
        title={q ? fill(words.nothing, { q }) : words.nothingFiltered}
      >
        {words.nothingText}
      </EmptyState>
      {answer.near.length > 0 && (
        <section>
          <h2 className="mb-4 text-xl font-semibold">{words.near}</h2>
          <ProductGrid cards={answer.near} locale={locale} words={cardWords} />
        </section>
      )}
    </>
  );
}
