"use client";

import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import { PriceFrom } from "@/components/ui/price-from";
import type { ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

type Props = { card: ProductCard; locale: Locale; from: string };

/** Goods of the season; a client component, so that a static page carries facts and not markup twice. */
export function SeasonCard({ card, locale, from }: Props) {
  return (
    <Link
      href={localised(locale, paths.product(card.slug))}
      className="flex h-full items-center gap-3 overflow-hidden rounded-lg bg-card p-2 text-ink shadow-lift"
    >
      <Picture
        picture={card.picture}
        sizes="80px"
        square
        decorative
        className="size-18 shrink-0 rounded-md"
      />
      <span className="grid gap-1">
        <span className="line-clamp-2 text-sm font-medium">{card.title}</span>
        <PriceFrom
          fen={fen(card.priceFen)}
          locale={locale}
          from={card.isFrom ? from : null}
          className="text-lg"
        />
      </span>
    </Link>
  );
}
