"use client";

import type { ProductCard as Card } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { ProductCard } from "./product-card";
import type { CardWords } from "./words";

type Props = {
  cards: Card[];
  locale: Locale;
  words: CardWords;
  /** How many of the first pictures are seen without scrolling. */
  above?: number;
  /** One column fewer on a desktop. */
  narrow?: boolean;
  /** The category's rail takes its room from the grid, and on a desktop another column. */
  besideRail?: boolean;
};

/**
 * Two columns on a phone, up to five on a desktop. A client component, so that a static page carries
 * each card's few facts a second time and not its whole markup.
 */
export function ProductGrid(props: Props) {
  const { cards, locale, words, above = 0, narrow, besideRail } = props;
  return (
    <ul
      className={`grid grid-cols-2 gap-2.5 md:grid-cols-3 md:gap-4 ${besideRail ? "" : "lg:grid-cols-4"} ${narrow ? "" : "xl:grid-cols-5"}`}
    >
      {cards.map((card, at) => (
        <li key={card.slug}>
          <ProductCard
            card={card}
            locale={locale}
            words={words}
            priority={at < above}
            besideRail={besideRail}
          />
        </li>
      ))}
    </ul>
  );
}
