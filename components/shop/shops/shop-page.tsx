import { getTranslations } from "next-intl/server";
import { Section } from "@/components/shared/catalog/section";
import { Tickets } from "@/components/shared/coupons/tickets";
import { LiveNow } from "@/components/shared/live/live-now";
import { ShownReviews } from "@/components/shared/reviews/shown-reviews";
import { BreadcrumbData } from "@/components/shared/seo/breadcrumb-data";
import { VideoShelf } from "@/components/shared/videos/video-shelf";
import { GoodsList } from "@/components/shop/list/goods-list";
import { StationCard } from "@/components/shop/stations/station-card";
import { EmptyState } from "@/components/ui/empty-state";
import { findFirstPage } from "@/lib/catalog/queries";
import { findVillage } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { getReviewsOfShop } from "@/lib/reviews/queries";
import type { ShopView } from "@/lib/shops/queries";
import { listVideosOfShop } from "@/lib/videos/queries";
import { ShopHead } from "./shop-head";

type Props = { shop: ShopView; locale: Locale };

/** A family's shop: the door, the goods, the family, and what the law wants shown. */
export async function ShopPage({ shop, locale }: Props) {
  const [t, live] = await Promise.all([getTranslations("shop"), getTranslations("live.now")]);
  const words = { label: live("label"), watch: live.raw("watch") };
  const within = { kind: "shop", slug: shop.slug } as const;
  const [first, village, shown, videos] = await Promise.all([
    findFirstPage(within, locale),
    findVillage(shop.village.slug, locale),
    getReviewsOfShop(shop.id, locale),
    listVideosOfShop(shop.id, locale),
  ]);
  return (
    <article>
      <ShopHead shop={shop} locale={locale} />
      <Tickets shopId={shop.id} locale={locale} className="page mt-5" />
      <LiveNow locale={locale} words={words} shop={shop.slug} />
      <Section title={t("goods")} text={t("goodsCount", { count: first.total })} className="mt-8!">
        {first.total > 0 ? (
          <GoodsList locale={locale} within={within} first={first} />
        ) : (
          <EmptyState title={t("noGoods")}>{t("noGoodsText")}</EmptyState>
        )}
      </Section>
      <VideoShelf videos={videos} of="shop" locale={locale} className="page mt-10" />
      <div className="page mt-10 grid gap-8 lg:mt-14 lg:grid-cols-[1fr_380px] lg:gap-14">
        <section>
          <div className="mb-8">
            <ShownReviews shown={shown} locale={locale} named />
          </div>
          {shop.story && (
            <>
              <h2 className="mb-2 text-xl font-semibold">{t("story")}</h2>
              <p className="leading-relaxed lg:text-lg">{shop.story}</p>
            </>
          )}
          <h2 className="mt-8 mb-2 font-semibold">{t("papers")}</h2>
          <p className="text-sm text-quiet">{shop.licence}</p>
        </section>
        <aside className="grid content-start gap-4">
          {village?.stations.map((station) => (
            <StationCard key={station.code} station={station} />
          ))}
        </aside>
      </div>
      <BreadcrumbData
        steps={[
          { name: shop.village.name, path: localised(locale, paths.village(shop.village.slug)) },
          { name: shop.name, path: localised(locale, paths.shop(shop.slug)) },
        ]}
      />
    </article>
  );
}
