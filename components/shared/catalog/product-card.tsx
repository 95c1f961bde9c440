import { fill } from "@/components/ui/fill";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import { PriceFrom } from "@/components/ui/price-from";
import type { ProductCard as Card } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { ProductPhoto, TO_PRODUCT } from "./product-photo";
import type { CardWords } from "./words";

type Props = {
  card: Card;
  locale: Locale;
  words: CardWords;
  /** Above the fold: fetched at once. */
  priority?: boolean;
  besideRail?: boolean;
};

/** Exact on a phone: there one pixel more would fetch the next larger file, three times as heavy. */
const SIZES = "(min-width: 1200px) 220px, (min-width: 700px) 30vw, calc(50vw - 21px)";
const BESIDE_RAIL = "(min-width: 1200px) 220px, (min-width: 700px) 30vw, calc(50vw - 61px)";

/** A product in a list; the whole card is the link. */
export function ProductCard({ card, locale, words, priority, besideRail }: Props) {
  return (
    <Link
      href={localised(locale, paths.product(card.slug))}
      transitionTypes={[TO_PRODUCT]}
      className="group flex h-full flex-col overflow-hidden rounded-lg border border-hairline bg-card shadow-rest transition hover:shadow-lift active:scale-[0.99]"
    >
      <span className="relative block overflow-hidden">
        <ProductPhoto slug={card.slug}>
          <Picture
            picture={card.picture}
            sizes={besideRail ? BESIDE_RAIL : SIZES}
            square
            decorative
            priority={priority}
            className="transition duration-300 group-hover:scale-[1.03]"
          />
        </ProductPhoto>
        {card.soldOut && (
          <span className="absolute inset-0 grid place-items-center bg-veil text-lg font-semibold text-on-shade">
            {words.soldOut}
          </span>
        )}
      </span>
      <span className="grid grow content-start gap-1 p-2.5 pb-3 md:p-3">
        <span className="line-clamp-2 min-h-[2.9em] leading-[1.45] font-medium text-balance">
          {card.title}
        </span>
        <span className="truncate text-xs text-quiet">{card.village}</span>
        <Price card={card} locale={locale} words={words} />
      </span>
    </Link>
  );
}

function Price({ card, locale, words }: Pick<Props, "card" | "locale" | "words">) {
  return (
    <>
      <PriceFrom
        fen={fen(card.priceFen)}
        locale={locale}
        from={card.isFrom ? words.from : null}
        compareAtFen={card.compareAtFen === null ? null : fen(card.compareAtFen)}
        className="text-xl"
      />
      <span className="min-h-[1.45em] truncate text-xs text-quiet tabular-nums">
        {card.soldCount > 0 && fill(words.sold, { count: compact(card.soldCount, locale) })}
      </span>
    </>
  );
}

const compact = (count: number, locale: Locale) =>
  new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(count);
