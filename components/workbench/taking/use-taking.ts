"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { checkDraft, type FieldErrors } from "@/components/shared/address/draft";
import { useCall } from "@/components/shared/api/use-call";
import { useBackCloses } from "@/components/ui/use-back-closes";
import type { Quote } from "@/lib/checkout";
import type { ShelfPiece } from "@/lib/checkout/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { readGoods, type Wanted } from "./taking";
import { useTyped } from "./use-typed";

export type TakingFacts = { shopId: string; shelf: ShelfPiece[]; newKey: string; locale: Locale };

/** Everything that is chosen and typed while an order is written down. */
export function useTaking({ shopId, shelf, newKey, locale }: TakingFacts) {
  const router = useRouter();
  const [step, setStep] = useState(0);
  const { key, typed, type, renewKey, end } = useTyped({ shopId, shelf, newKey });
  const { chosen, draft, note, answers, method } = typed;
  const [errors, setErrors] = useState<FieldErrors>({});
  const [quote, setQuote] = useState<Quote | null>(null);
  const quoting = useCall("checkout.quoteTaken");
  const taking = useCall("checkout.takeOrder");

  useBackCloses(step > 0, () => setStep(0));
  useBackCloses(step > 1, () => setStep(1));

  const goods = readGoods(shelf, chosen);

  function go(to: number) {
    setStep(to);
    window.scrollTo({ top: 0 });
  }

  async function ask() {
    if (!goods) return false;
    const { provinceCode } = draft;
    const asked = await quoting.run({ shopId, goods, provinceCode, locale });
    if (asked.ok) setQuote(asked.data);
    return asked.ok;
  }

  async function check() {
    const checked = checkDraft(draft);
    setErrors(checked.ok ? {} : checked.errors);
    if (checked.ok && (await ask())) go(2);
    return checked.ok;
  }

  async function save() {
    const checked = checkDraft(draft);
    if (!goods || !quote || !checked.ok) return;
    const { delivery } = checked;
    const taken = await taking.run({
      ...{ key, shopId, goods, delivery, note, answers, method, locale },
      quoteHash: quote.hash,
    });
    if (taken.ok) {
      end();
      router.push(localised(locale, paths.takenOrder(taken.data.groupNumber)));
    } else if (taken.code === "KEY_REUSED") renewKey();
    else if (taken.code === "PRICE_CHANGED" || taken.code === "OUT_OF_STOCK") await ask();
  }

  return {
    ...{ step, go, goods, ...typed, type, errors, quote, check, save },
    answering: {
      answers,
      setAnswer: (id: string, text: string) => type({ answers: { ...answers, [id]: text } }),
      areAnswersDue: taking.failure?.code === "ASKS_UNANSWERED",
    },
    choose(id: string, wanted: Wanted | null) {
      const { [id]: _, ...others } = chosen;
      type({ chosen: wanted ? { ...others, [id]: wanted } : others });
    },
    pending: quoting.pending || taking.pending,
    failure: taking.failure ?? quoting.failure,
  };
}

export type Taking = ReturnType<typeof useTaking>;
