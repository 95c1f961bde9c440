"use client";

import { useState } from "react";
import { searchWords } from "@/components/shared/search/words";
import { Button } from "@/components/ui/button";
import { fill } from "@/components/ui/fill";
import { Sheet } from "@/components/ui/sheet";
import { ListSkeleton } from "@/components/ui/skeleton";
import { Filters } from "./filters";
import type { AskedProps } from "./props";
import { noWishes, type Question, writeQuestion } from "./question";
import { useFacets } from "./use-facets";

type Props = Omit<AskedProps, "onChange"> & {
  /** The list's place, as the beginning of a question. */
  place: string;
  onClose: () => void;
  onApply: (wishes: Question) => void;
};

/** The filters on a phone; the list changes when they are applied, the counts at once. */
export function FilterSheet({ question, place, onClose, onApply, ...props }: Props) {
  const words = searchWords(props.locale);
  const [wishes, setWishes] = useState(question);
  const facets = useFacets(`${place}&${writeQuestion(wishes)}`, true);
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.filterTitle}
      side="right"
      labels={words}
      footer={
        <div className="grid grid-cols-2 gap-3">
          <Button variant="quiet" onClick={() => setWishes({ ...wishes, ...noWishes })}>
            {words.reset}
          </Button>
          <Button onClick={() => onApply(wishes)}>
            {facets ? fill(words.applyCount, { count: facets.total }) : words.apply}
          </Button>
        </div>
      }
    >
      {facets ? (
        <Filters
          {...props}
          question={wishes}
          facets={facets}
          onChange={(changes) => setWishes({ ...wishes, ...changes })}
        />
      ) : (
        <ListSkeleton />
      )}
    </Sheet>
  );
}
