"use client";

import { useEffect, useState } from "react";
import type { ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { ProductGrid } from "./product-grid";
import { Section } from "./section";
import { forgetSeen, readSeen, rememberSeen } from "./seen";
import type { CardWords } from "./words";

type Props = {
  locale: Locale;
  words: { title: string; forget: string };
  cardWords: CardWords;
  /** What is looked at now. */
  now?: string;
};

async function fetchCards(slugs: string[], locale: Locale): Promise<ProductCard[]> {
  const query = new URLSearchParams([["locale", locale], ...slugs.map((slug) => ["slug", slug])]);
  const answer = await fetch(`/api/search/cards?${query}`).catch(() => null);
  return answer?.ok ? answer.json() : [];
}

/** What one looked at before, as it costs today; kept in this browser only, and gone at a tap. */
export function SeenGoods({ locale, words, cardWords, now }: Props) {
  const [cards, setCards] = useState<ProductCard[]>([]);

  // The browser's storage is not there while the page is rendered on the server.
  useEffect(() => {
    const before = readSeen().filter((slug) => slug !== now);
    if (now) rememberSeen(now);
    let isGone = false;
    if (before.length > 0)
      void fetchCards(before, locale).then((found) => !isGone && setCards(found));
    return () => {
      isGone = true;
    };
  }, [now, locale]);

  if (cards.length === 0) return null;
  return (
    <Section title={words.title}>
      <ProductGrid cards={cards.slice(0, 8)} locale={locale} words={cardWords} narrow />
      <button
        type="button"
        onClick={() => {
          forgetSeen();
          setCards([]);
        }}
        className="mt-2 min-h-12 px-3 text-sm text-calaite hover:underline"
      >
        {words.forget}
      </button>
    </Section>
  );
}
