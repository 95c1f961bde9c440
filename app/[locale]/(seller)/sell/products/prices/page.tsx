import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { PricesForm } from "@/components/workbench/listing/prices-form";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { listPrices, riseSeenFirst } from "@/lib/listing/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.prices");
  return { title: t("title"), robots: { index: false } };
}

export default async function PricesPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("listing.prices"),
    searchParams,
  ]);
  const door = { path: paths.sellPrices(), permission: "product:edit", wanted } as const;
  const entered = await enterShop({ locale, ...door });
  if (!entered) return <NoPart reason="noGoods" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const [goods, percent] = await Promise.all([
    listPrices(viewer, shop.id, locale),
    riseSeenFirst(),
  ]);
  return (
    <SellerWords>
      <div className="grid grid-cols-1 gap-4">
        <header>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="text-quiet">{t("text", { percent })}</p>
        </header>
        <ShopChips
          shops={shops}
          current={shop}
          all={false}
          hrefOf={(slug) => localised(locale, paths.sellPrices(slug))}
        />
        {goods.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <PricesForm key={shop.id} goods={goods} percent={percent} />
        )}
      </div>
    </SellerWords>
  );
}
