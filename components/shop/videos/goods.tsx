import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import { PriceFrom } from "@/components/ui/price-from";
import type { ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { VideoWords } from "./words";

type Props = { goods: ProductCard[]; locale: Locale; words: VideoWords };

/** The goods of a video, each a way to its page; more than one are passed sideways. */
export function VideoGoods({ goods, locale, words }: Props) {
  return (
    <ul
      aria-label={words.goods}
      className="flex snap-x gap-2 overflow-x-auto overscroll-x-contain *:shrink-0 *:snap-start"
    >
      {goods.map(({ slug, title, picture, priceFen, isFrom, soldOut }) => (
        <li key={slug} className={goods.length > 1 ? "w-72" : "w-full"}>
          <Link
            href={localised(locale, paths.product(slug))}
            className="flex min-h-18 items-center gap-3 rounded-lg bg-card p-2 text-ink"
          >
            <Picture
              picture={picture}
              sizes="56px"
              square
              decorative
              className="size-14 shrink-0 rounded-md"
            />
            <span className="grid min-w-0 grow">
              <span className="line-clamp-1 font-medium wrap-anywhere">{title}</span>
              {soldOut ? (
                <span className="text-sm text-quiet">{words.soldOut}</span>
              ) : (
                <PriceFrom fen={fen(priceFen)} from={isFrom ? words.from : null} locale={locale} />
              )}
            </span>
            <span className="shrink-0 px-1 font-semibold text-calaite">{words.look}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
