import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HelpCall } from "@/components/assistance/help-call";
import { currentLocale } from "@/components/layout/current-locale";
import { Attention } from "@/components/sell/attention";
import { enterWorkbench } from "@/components/sell/enter";
import { FirstOrders } from "@/components/sell/first-orders";
import { readHome } from "@/components/sell/home";
import { HomeTiles } from "@/components/sell/home-tiles";
import { NoPart } from "@/components/sell/no-part";
import { ShopChips } from "@/components/sell/shop-chips";
import { TodayFigures } from "@/components/sell/today-figures";
import { Today } from "@/components/ui/today";
import { mayAct } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("sell"),
    searchParams,
  ]);
  const permission = "shop:enter";
  const entered = await enterWorkbench({ locale, path: paths.sell(), permission, wanted });
  if (!entered) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shops, shop } = entered;
  if (!mayAct(viewer, "order:sell")) return <NoPart reason="onlyHost" locale={locale} />;
  const { day, soldFen, orders, numbers, matters } = await readHome({ viewer, shop, locale });
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <Today locale={locale} />
        <h1 className="text-2xl font-semibold">
          {t("hello", { name: shop?.name ?? shops[0]?.name ?? viewer.name })}
        </h1>
      </header>
      <ShopChips
        shops={shops}
        current={shop}
        hrefOf={(slug) => localised(locale, paths.sell(slug))}
      />
      <HomeTiles numbers={numbers} shop={shop?.slug} locale={locale} />
      <TodayFigures day={day} soldFen={soldFen} locale={locale} />
      <Attention matters={matters} />
      <FirstOrders orders={orders} toShip={day.toShip} shop={shop?.slug} locale={locale} />
      <HelpCall viewer={viewer} shop={shop?.slug} locale={locale} />
    </div>
  );
}
