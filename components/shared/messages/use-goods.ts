"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import type { ProductCardView } from "@/lib/messages";
import { isLocale } from "@/lib/platform/i18n";

/** The goods of a conversation's shop, by their name. */
export function useGoods(conversation: string) {
  const given = useLocale();
  const { run, pending, failure } = useCall("messages.findGoods");
  const [found, setFound] = useState<ProductCardView[] | null>(null);

  async function find(q: string) {
    const answer = await run({ conversation, q, locale: isLocale(given) ? given : "zh" });
    if (answer.ok) setFound(answer.data);
  }
  return { find, found, pending, failure };
}

export type Goods = ReturnType<typeof useGoods>;
