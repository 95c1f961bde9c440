"use client";

import { useCallback, useEffect, useState } from "react";
import type { SearchAnswer } from "@/lib/catalog";

type State = {
  /** The question that `answer` answers. */
  asked: string;
  answer: SearchAnswer | null;
  problem: "failed" | "tooMany" | null;
};

async function ask(question: string, page: number, signal?: AbortSignal) {
  const response = await fetch(`/api/search?${question}&page=${page}`, { signal });
  if (response.status === 429) return "tooMany" as const;
  if (!response.ok) return "failed" as const;
  const answer: SearchAnswer = await response.json();
  return answer;
}

const joined = (before: SearchAnswer | null, next: SearchAnswer): SearchAnswer =>
  before && next.page > 1 ? { ...next, items: [...before.items, ...next.items] } : next;

/** Goods for a question (an address' query with the locale); more of them on `more`. `first` is known already. */
export function useSearch(question: string, first: SearchAnswer | null) {
  const [state, setState] = useState<State>({
    asked: first ? question : "",
    answer: first,
    problem: null,
  });
  const [isBusy, setBusy] = useState(false);

  const load = useCallback(
    async (page: number, signal?: AbortSignal) => {
      setBusy(true);
      const answer = await ask(question, page, signal).catch(() => "failed" as const);
      if (signal?.aborted) return;
      setBusy(false);
      setState((before) =>
        typeof answer === "string"
          ? { ...before, asked: question, problem: answer }
          : { asked: question, answer: joined(before.answer, answer), problem: null },
      );
    },
    [question],
  );

  // The address changed: ask anew, and drop the answer to what is no longer asked.
  useEffect(() => {
    if (first) {
      setBusy(false);
      return setState((before) =>
        before.asked === question && before.answer === first
          ? before
          : { asked: question, answer: first, problem: null },
      );
    }
    const controller = new AbortController();
    void load(1, controller.signal);
    return () => controller.abort();
  }, [load, question, first]);

  const { answer, problem, asked } = state;
  return {
    answer,
    problem: asked === question ? problem : null,
    isStale: asked !== question,
    isBusy,
    retry: () => void load(1),
    more: answer && answer.page < answer.pages ? () => void load(answer.page + 1) : null,
  };
}
