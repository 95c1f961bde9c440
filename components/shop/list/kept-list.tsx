"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense, useEffect, useState } from "react";
import { ProductList } from "./product-list";
import type { ListProps } from "./props";
import { type Question, readQuestion, writeQuestion } from "./question";

/** The list of a page that is kept for everybody: its first goods at once, what the address asks for when it is read. */
export function KeptList(props: ListProps) {
  const pathname = usePathname();
  const [asked, setAsked] = useState("");
  const question = readQuestion(new URLSearchParams(asked));
  const change = (changes: Partial<Question>) => {
    const query = writeQuestion({ ...question, ...changes });
    window.history.pushState(null, "", query ? `${pathname}?${query}` : pathname);
  };
  return (
    <>
      <Suspense>
        <Asked onRead={setAsked} />
      </Suspense>
      <ProductList {...props} question={question} onChange={change} />
    </>
  );
}

/** Only this has to wait for the browser: a kept page doesn't know what its visitor's address asks. */
function Asked({ onRead }: { onRead: (asked: string) => void }) {
  const asked = useSearchParams().toString();
  useEffect(() => onRead(asked), [asked, onRead]);
  return null;
}
