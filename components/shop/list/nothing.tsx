"use client";

import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { searchWords } from "@/components/shared/search/words";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { fill } from "@/components/ui/fill";
import type { SearchAnswer } from "@/lib/catalog";
import type { AskedProps } from "./props";
import { noWishes } from "./question";

type Props = AskedProps & { answer: SearchAnswer };

/** Why there are no goods: the filters, or the word. */
export function Nothing({ locale, cardWords, question, answer, onChange }: Props) {
  const words = searchWords(locale);
  const { q } = question;
  const { withoutFilters, near } = answer;
  if (withoutFilters > 0) {
    return (
      <EmptyState
        picture={<NothingFoundScene />}
        title={words.nothingFiltered}
        action={
          <Button onClick={() => onChange(noWishes)}>
            {fill(words.clearFilters, { count: withoutFilters })}
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
        title={q ? fill(words.nothing, { q }) : words.nothingHere}
      >
        {q && words.nothingText}
      </EmptyState>
      {near.length > 0 && (
        <section>
          <h2 className="mb-4 text-xl font-semibold">{words.near}</h2>
          <ProductGrid cards={near} locale={locale} words={cardWords} />
        </section>
      )}
    </>
  );
}
