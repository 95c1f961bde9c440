"use client";

import { useRef, useState } from "react";
import { answerOf } from "@/components/ui/use-action";
import { call } from "@/lib/api";
import { type Change, changesBetween, type Quote } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";
import type { Failure } from "@/lib/platform/result";

/** Where it goes: to a province, or to a station, whose province then counts. */
export type Place = { provinceCode: string | null; stationId: string | null };

type Options = { initial: Quote; only: string[] | null; locale: Locale };

/** The quote that the buyer sees, asked anew for another province or when something may have changed. */
export function useQuote({ initial, only, locale }: Options) {
  const [quote, setQuote] = useState(initial);
  const [changes, setChanges] = useState<Change[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const asked = useRef(0);
  /** Variants whose special price this buyer has had. */
  const forgone = useRef<string[]>([]);

  async function ask({ provinceCode, stationId }: Place, isExpected: boolean): Promise<void> {
    asked.current += 1;
    const turn = asked.current;
    setPending(true);
    const answer = await answerOf(() =>
      call("checkout.quote", {
        ...{ provinceCode, stationId, only, locale },
        forgone: forgone.current,
      }),
    );
    // A later question has been asked meanwhile: its answer counts.
    if (turn !== asked.current) return;
    setPending(false);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return;
    // Another province has other freight; that is no surprise.
    const isSamePlace =
      answer.data.provinceCode === quote.provinceCode && stationId === quote.stationId;
    setChanges(isSamePlace && !isExpected ? changesBetween(quote, answer.data) : []);
    setQuote(answer.data);
  }

  return {
    quote,
    changes,
    failure,
    pending,
    forgone,
    /** Something may have changed: what differs is then listed in `changes`. */
    check: (place: Place) => ask(place, false),
    /** After a change that the buyer asked for. */
    renew: () => ask(quote, true),
  };
}

export type Quoting = ReturnType<typeof useQuote>;
