import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { cardWords } from "@/components/shared/catalog/words";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { ProductCard, SeasonView } from "@/lib/catalog";
import type { Picture as PictureData } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { SeasonCard } from "./season-card";

type Props = {
  season: SeasonView;
  scene: PictureData | null;
  goods: ProductCard[];
  locale: Locale;
};

/** The first thing one sees: which days these are in the mountains, and what they bring. */
export async function SeasonStrip({ season, scene, goods, locale }: Props) {
  const t = await getTranslations("home");
  const { from } = cardWords(locale);
  const href = localised(
    locale,
    season.category ? paths.category(season.category.slug) : paths.categories(),
  );
  return (
    <section className="lg:page lg:mt-6">
      <div className="relative grid grid-cols-[minmax(0,1fr)] overflow-hidden lg:min-h-[400px] lg:rounded-xl">
        <Picture
          picture={scene}
          sizes="(min-width: 1200px) 1136px, 100vw"
          priority
          decorative
          className="absolute! inset-0 [&_img]:size-full [&_img]:object-cover"
        />
        <div className="relative flex flex-col justify-end gap-4 bg-linear-to-t from-shade via-shade/70 to-transparent px-4 pt-32 pb-4 text-on-shade lg:flex-row lg:items-end lg:justify-between lg:p-8 lg:pt-40">
          <Link href={href} className="group block shrink-0 lg:max-w-md">
            <p className="text-sm">{t("seasonUntil", { day: formatDay(season.until, locale) })}</p>
            <h1 className="font-display text-4xl font-semibold lg:text-5xl">{season.name}</h1>
            <p className="mt-1 text-xl">{season.line}</p>
            {season.category && (
              <p className="mt-2 inline-flex items-center gap-1 text-sm underline-offset-4 group-hover:underline">
                {t("seasonGo", { name: season.category.name })}
                <Chevron className="size-[1.1em]" />
              </p>
            )}
          </Link>
          <ul className="no-scrollbar -mx-4 flex gap-2.5 overflow-x-auto px-4 lg:mx-0 lg:px-0">
            {goods.map((card) => (
              <li key={card.slug} className="w-64 shrink-0">
                <SeasonCard card={card} locale={locale} from={from} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
