"use client";

import { useState } from "react";
import { answerTo } from "@/lib/catalog";
import type { PlaceOrder, Quote } from "@/lib/checkout";

/** What is written and ticked on the checkout beside where it goes: notes, answers, the way to pay, the tick. */
export function useChoices() {
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [areAnswersDue, setAnswersDue] = useState(false);
  const [method, setMethod] = useState<PlaceOrder["method"]>("ONLINE");
  const [returnsAgreed, agree] = useState(false);
  const [isTickMissing, setTickMissing] = useState(false);
  return {
    notes,
    setNotes,
    setNote: (shopId: string, text: string) => setNotes({ ...notes, [shopId]: text }),
    answers,
    setAnswers,
    setAnswer: (askId: string, text: string) => setAnswers({ ...answers, [askId]: text }),
    areAnswersDue,
    method,
    setMethod,
    returnsAgreed,
    isTickMissing,
    agree(agreed: boolean) {
      agree(agreed);
      setTickMissing(false);
    },
    /** As the order wants them; null when the tick or an answer is missing, which is then marked. */
    read(quote: Quote) {
      const isAgreed = returnsAgreed || !quote.needsReturnConsent;
      setTickMissing(!isAgreed);
      const asks = quote.shops.flatMap(({ lines }) => lines.flatMap((line) => line.asks));
      const isAnswered = asks.every((ask) => answerTo(ask, answers[ask.id]) !== null);
      setAnswersDue(!isAnswered);
      return isAgreed && isAnswered ? { notes, answers, returnsAgreed: isAgreed } : null;
    },
  };
}

export type Choosing = ReturnType<typeof useChoices>;
