import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/layout/current-locale";
import { enterWorkbench } from "@/components/sell/enter";
import { NoPart } from "@/components/sell/no-part";
import { ShopChips } from "@/components/sell/shop-chips";
import { ShopOrderCard } from "@/components/sell/shop-order-card";
import { TodayTiles } from "@/components/sell/today-tiles";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { listStock } from "@/lib/inventory/queries";
import { getShopDay, listShopOrders } from "@/lib/orders/queries";
import { mayAct } from "@/lib/platform/auth";
import { TIME_ZONE } from "@/lib/platform/clock";
import { languageTag } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

const FIRST = 5;

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
  const permission = "order:sell";
  const entered = await enterWorkbench({ locale, path: paths.sell(), permission, wanted });
  if (!entered) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const shopId = shop?.id ?? null;
  const [day, queue, stock] = await Promise.all([
    getShopDay(viewer, shopId),
    listShopOrders(viewer, { tab: "toShip", shopId, cursor: null, locale }),
    mayAct(viewer, "stock:edit") ? listStock(viewer) : null,
  ]);
  const low = stock?.filter((row) => row.low && (shopId === null || row.shopId === shopId)).length;
  const to = (path: string) => localised(locale, path);
  const today = new Intl.DateTimeFormat(languageTag(locale), {
    month: "long",
    day: "numeric",
    weekday: "long",
    timeZone: TIME_ZONE,
  }).format(new Date());
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <p className="text-quiet">{today}</p>
        <h1 className="text-2xl font-semibold">
          {t("hello", { name: shop?.name ?? shops[0]?.name ?? viewer.name })}
        </h1>
      </header>
      <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(paths.sell(slug))} />
      <TodayTiles day={day} low={low ?? null} shop={shop?.slug} locale={locale} />
      <section className="grid grid-cols-1 gap-3">
        <h2 className="text-xl font-semibold">{t("first")}</h2>
        {queue.orders.length === 0 ? (
          <Notice tone="done" title={t("allSent")} />
        ) : (
          <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
            {queue.orders.slice(0, FIRST).map((order) => (
              <li key={order.number}>
                <ShopOrderCard order={order} locale={locale} />
              </li>
            ))}
          </ul>
        )}
        {day.toShip > FIRST && (
          <ButtonLink variant="quiet" size="lg" href={to(paths.sellOrders("toShip", shop?.slug))}>
            {t("allToShip", { count: day.toShip })}
          </ButtonLink>
        )}
      </section>
    </div>
  );
}
