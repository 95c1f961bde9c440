"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import { PriceFrom } from "@/components/ui/price-from";
import type { ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { topUpsFor } from "./top-up-choice";

type Props = { cards: ProductCard[]; missing: Fen; locale: Locale };

/** A little more of the same shop, and the parcel travels free. */
export function TopUps({ cards, missing, locale }: Props) {
  const t = useTranslations("cart");
  const chosen = topUpsFor(cards, missing);
  if (chosen.length === 0) return null;
  return (
    <section className="border-t border-hairline px-4 py-3">
      <h3 className="mb-1 text-sm text-quiet">{t("topUps")}</h3>
      <ul className="grid gap-x-3 md:grid-cols-3">
        {chosen.map(({ slug, title, picture, priceFen, isFrom }) => (
          <li key={slug} className="min-w-0">
            <Link
              href={localised(locale, paths.product(slug))}
              className="flex min-h-14 items-center gap-2 hover:text-calaite"
            >
              <Picture
                picture={picture}
                sizes="48px"
                square
                decorative
                className="size-12 shrink-0 rounded-md"
              />
              <span className="min-w-0">
                <span className="block truncate text-sm">{title}</span>
                <PriceFrom fen={fen(priceFen)} locale={locale} from={isFrom ? t("upward") : null} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
