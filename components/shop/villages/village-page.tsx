import { getTranslations } from "next-intl/server";
import { Section } from "@/components/shared/catalog/section";
import { BreadcrumbData } from "@/components/shared/seo/breadcrumb-data";
import { Shelf } from "@/components/shop/catalog/shelf";
import { GoodsList } from "@/components/shop/list/goods-list";
import { ShopCard } from "@/components/shop/shops/shop-card";
import { StationCard } from "@/components/shop/stations/station-card";
import { EmptyState } from "@/components/ui/empty-state";
import { findFirstPage } from "@/lib/catalog/queries";
import { listVillages, type VillageView } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { listShopsOfVillage } from "@/lib/shops/queries";
import { VillageCard } from "./village-card";
import { VillageHero } from "./village-hero";

type Props = { village: VillageView; locale: Locale };

/** A village as a place one would like to see: its story, the way there, its shops and goods. */
export async function VillagePage({ village, locale }: Props) {
  const [t, home] = await Promise.all([getTranslations("village"), getTranslations("home")]);
  const within = { kind: "village", slug: village.slug } as const;
  const [shops, first, villages] = await Promise.all([
    listShopsOfVillage(village.id, locale),
    findFirstPage(within, locale),
    listVillages(locale),
  ]);
  const others = villages.filter(({ id }) => id !== village.id).slice(0, 3);
  return (
    <article>
      <VillageHero village={village} />
      <div className="page mt-8 grid gap-8 lg:mt-12 lg:grid-cols-[1fr_380px] lg:gap-14">
        <section>
          <h2 className="mb-2 text-xl font-semibold">{t("story")}</h2>
          <p className="leading-relaxed lg:text-lg">{village.story}</p>
          <h2 className="mt-8 mb-2 text-xl font-semibold">{t("visit")}</h2>
          <p className="rounded-lg bg-millet-tint p-4 leading-relaxed">{village.visit}</p>
        </section>
        <aside className="grid content-start gap-4">
          {village.stations.map((station) => (
            <StationCard key={station.code} station={station} />
          ))}
        </aside>
      </div>
      {shops.length > 0 && (
        <Section title={t("shops")}>
          <Shelf width="*:w-64" columns="md:grid-cols-3 lg:grid-cols-4">
            {shops.map((shop) => (
              <li key={shop.slug}>
                <ShopCard shop={shop} locale={locale} />
              </li>
            ))}
          </Shelf>
        </Section>
      )}
      <Section title={t("goods")}>
        {first.total > 0 ? (
          <GoodsList locale={locale} within={within} first={first} />
        ) : (
          <EmptyState title={t("noGoods")}>{t("noGoodsText")}</EmptyState>
        )}
      </Section>
      <Section title={t("others")}>
        <Shelf width="*:w-72" columns="md:grid-cols-3">
          {others.map((other) => (
            <li key={other.slug}>
              <VillageCard
                village={other}
                locale={locale}
                count={home("households", { count: other.shopHouseholds })}
                sizes="(min-width: 768px) 370px, 288px"
              />
            </li>
          ))}
        </Shelf>
      </Section>
      <BreadcrumbData
        steps={[
          { name: t("title"), path: localised(locale, paths.villages()) },
          { name: village.name, path: localised(locale, paths.village(village.slug)) },
        ]}
      />
    </article>
  );
}
