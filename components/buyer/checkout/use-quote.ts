"use client";

import { useRef, useState } from "react";
import { answerOf } from "@/components/ui/use-action";
import { call } from "@/lib/api";
import { type Change, changesBetween, type Quote } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";
import type { Failure } from "@/lib/platform/result";

type Options = { initial: Quote; only: string[] | null; locale: Locale };

/** The quote that the buyer sees, asked anew for another province or when something may have changed. */
export function useQuote({ initial, only, locale }: Options) {
  const [quote, setQuote] = useState(initial);
  const [changes, setChanges] = useState<Change[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const asked = useRef(0);

  async function ask(provinceCode: string | null, isExpected: boolean): Promise<void> {
    asked.current += 1;
    const turn = asked.current;
    setPending(true);
    const answer = await answerOf(() => call("checkout.quote", { provinceCode, only, locale }));
    // A later question has been asked meanwhile: its answer counts.
    if (turn !== asked.current) return;
    setPending(false);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return;
    // Another province has other freight; that is no surprise.
    const isSamePlace = provinceCode === quote.provinceCode;
    setChanges(isSamePlace && !isExpected ? changesBetween(quote, answer.data) : []);
    setQuote(answer.data);
  }

  return {
    quote,
    changes,
    failure,
    pending,
    /** Something may have changed: what differs is then listed in `changes`. */
    check: (provinceCode: string | null) => ask(provinceCode, false),
    /** After a change that the buyer asked for. */
    renew: () => ask(quote.provinceCode, true),
  };
}
