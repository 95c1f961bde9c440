"use client";

import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import type { ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

/** Goods of the season; a client component, so that a static page carries facts and not markup twice. */
export function SeasonCard({ card, locale }: { card: ProductCard; locale: Locale }) {
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
        <Money fen={fen(card.priceFen)} locale={locale} tone="price" className="text-lg" />
      </span>
    </Link>
  );
}
