import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { Section } from "@/components/shared/catalog/section";
import { cardWords } from "@/components/shared/catalog/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { LiveNow } from "@/components/shared/live/live-now";
import { VideoShelf } from "@/components/shared/videos/video-shelf";
import { Shelf } from "@/components/shop/catalog/shelf";
import { shelfSigns } from "@/components/shop/catalog/shelves";
import { BatchStory } from "@/components/shop/home/batch-story";
import { FamilyStory } from "@/components/shop/home/family-story";
import { FirstShop } from "@/components/shop/home/first-shop";
import { Promises } from "@/components/shop/home/promises";
import { SeasonStrip } from "@/components/shop/home/season-strip";
import { ShelfTiles } from "@/components/shop/home/shelf-tiles";
import { VillageMap } from "@/components/shop/home/village-map";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { ShopCard } from "@/components/shop/shops/shop-card";
import { Link } from "@/components/ui/link";
import { getSeason, listCategories, listFeed, listProductsBySlug } from "@/lib/catalog/queries";
import { getCountyRules, listVillages } from "@/lib/places/queries";
import { businessDay, DAY } from "@/lib/platform/clock";
import { localised, paths } from "@/lib/platform/paths";
import { listShops } from "@/lib/shops/queries";
import { listNewVideos } from "@/lib/videos/queries";

/** The solar term changes at midnight. */
export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("home"), currentLocale()]);
  return pageMetadata({
    locale,
    path: paths.home(),
    title: t("title"),
    description: t("description"),
    alone: true,
  });
}

/** As many as fill two rows of a desktop and four of a phone. */
const GOODS = 8;

/** Each day another family. */
const dayNumber = () => Math.floor(new Date(businessDay(new Date())).getTime() / DAY);

export default async function HomePage() {
  const [t, live, locale] = await Promise.all([
    getTranslations("home"),
    getTranslations("live.now"),
    currentLocale(),
  ]);
  const [season, categories, villages, shops, feed, rules, videos] = await Promise.all([
    getSeason(locale),
    listCategories(locale),
    listVillages(locale),
    listShops(locale),
    listFeed(locale),
    getCountyRules(),
    listNewVideos(locale),
  ]);
  const seasonal = season ? await listProductsBySlug(season.products, locale) : [];
  const scene =
    villages.find(({ name }) => name === seasonal[0]?.village)?.scene ?? villages[0]?.scene ?? null;
  const told = shops.filter(({ portrait, paused }) => portrait && !paused);
  const today = told[dayNumber() % Math.max(1, told.length)];
  const others = shops.filter(({ id }) => id !== today?.id).slice(0, 4);
  return (
    <>
      {season && <SeasonStrip season={season} scene={scene} goods={seasonal} locale={locale} />}
      <LiveNow locale={locale} words={{ label: live("label"), watch: live.raw("watch") }} />
      <div className="page mt-6 lg:mt-8">
        <ShelfTiles label={t("shelves")} shelves={shelfSigns(categories)} locale={locale} />
      </div>
      {today && <FamilyStory shop={today} locale={locale} />}
      {feed.length > 0 ? (
        <Section
          title={t("feed")}
          text={t("feedText")}
          more={{ href: localised(locale, paths.searchIn({ sort: "sales" })), label: t("more") }}
        >
          <ProductGrid
            cards={feed.slice(0, GOODS)}
            locale={locale}
            words={cardWords(locale)}
            narrow
          />
        </Section>
      ) : (
        <FirstShop locale={locale} />
      )}
      <VideoShelf videos={videos} of="home" locale={locale} className="page mt-10" />
      <p className="page mt-6">
        <Link
          href={localised(locale, paths.lives())}
          className="inline-flex min-h-12 items-center text-calaite underline"
        >
          {live("all")}
        </Link>
      </p>
      <BatchStory locale={locale} />
      {villages.length > 0 && (
        <Section
          title={t("villages")}
          text={t("villagesText")}
          more={{ href: localised(locale, paths.villages()), label: t("allVillages") }}
        >
          <VillageMap villages={villages} locale={locale} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t("shops")} text={t("shopsText")}>
          <Shelf width="*:w-64" columns="md:grid-cols-3 lg:grid-cols-4">
            {others.map((shop) => (
              <li key={shop.slug}>
                <ShopCard shop={shop} locale={locale} />
              </li>
            ))}
          </Shelf>
        </Section>
      )}
      <Promises days={Math.ceil(rules.shipWithinHours / 24)} locale={locale} />
    </>
  );
}
