import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { Section } from "@/components/shared/catalog/section";
import { cardWords } from "@/components/shared/catalog/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Shelf } from "@/components/shop/catalog/shelf";
import { shelfSigns } from "@/components/shop/catalog/shelves";
import { Promises } from "@/components/shop/home/promises";
import { SeasonStrip } from "@/components/shop/home/season-strip";
import { ShelfTiles } from "@/components/shop/home/shelf-tiles";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { ShopCard } from "@/components/shop/shops/shop-card";
import { VillageCard } from "@/components/shop/villages/village-card";
import { getSeason, listCategories, listFeed, listProductsBySlug } from "@/lib/catalog/queries";
import { getCountyRules, listVillages } from "@/lib/places/queries";
import { localised, paths } from "@/lib/platform/paths";
import { listShops } from "@/lib/shops/queries";

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

export default async function HomePage() {
  const [t, locale] = await Promise.all([getTranslations("home"), currentLocale()]);
  const [season, categories, villages, shops, feed, rules] = await Promise.all([
    getSeason(locale),
    listCategories(locale),
    listVillages(locale),
    listShops(locale),
    listFeed(locale),
    getCountyRules(),
  ]);
  const seasonal = season ? await listProductsBySlug(season.products, locale) : [];
  const scene =
    villages.find(({ name }) => name === seasonal[0]?.village)?.scene ?? villages[0]?.scene ?? null;
  return (
    <>
      {season && <SeasonStrip season={season} scene={scene} goods={seasonal} locale={locale} />}
      <div className="page mt-6 lg:mt-8">
        <ShelfTiles label={t("shelves")} shelves={shelfSigns(categories)} locale={locale} />
      </div>
      <Promises days={Math.ceil(rules.shipWithinHours / 24)} locale={locale} />
      <Section
        title={t("villages")}
        text={t("villagesText")}
        more={{ href: localised(locale, paths.villages()), label: t("allVillages") }}
      >
        <Shelf width="*:w-72" columns="md:grid-cols-3">
          {villages.slice(0, 6).map((village) => (
            <li key={village.slug}>
              <VillageCard
                village={village}
                locale={locale}
                count={t("households", { count: village.shopHouseholds })}
                sizes="(min-width: 768px) 380px, 288px"
              />
            </li>
          ))}
        </Shelf>
      </Section>
      <Section title={t("shops")} text={t("shopsText")}>
        <Shelf width="*:w-64" columns="md:grid-cols-3 lg:grid-cols-4">
          {shops.slice(0, 8).map((shop) => (
            <li key={shop.slug}>
              <ShopCard shop={shop} locale={locale} />
            </li>
          ))}
        </Shelf>
      </Section>
      <Section
        title={t("feed")}
        text={t("feedText")}
        more={{ href: localised(locale, paths.searchIn({ sort: "sales" })), label: t("more") }}
      >
        <ProductGrid cards={feed} locale={locale} words={cardWords(locale)} />
      </Section>
    </>
  );
}
