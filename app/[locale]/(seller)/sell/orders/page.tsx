import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoOrdersScene } from "@/components/brand/scenes";
import { currentLocale } from "@/components/layout/current-locale";
import { enterWorkbench } from "@/components/sell/enter";
import { NoPart } from "@/components/sell/no-part";
import { ShopChips } from "@/components/sell/shop-chips";
import { ShopOrderCard } from "@/components/sell/shop-order-card";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { isShopTab, shopTabs } from "@/lib/orders";
import { getShopDay, listShopOrders } from "@/lib/orders/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Asked = { tab?: string | string[]; shop?: string | string[]; after?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell");
  return { title: t("orders"), robots: { index: false } };
}

export default async function SellOrdersPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("sell"),
    searchParams,
  ]);
  const door = { path: paths.sellOrders(), permission: "order:sell", wanted: asked.shop } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const shopId = shop?.id ?? null;
  const tab = isShopTab(asked.tab) ? asked.tab : "toShip";
  const cursor = isId(asked.after) ? asked.after : null;
  const [{ orders, next }, day] = await Promise.all([
    listShopOrders(viewer, { tab, shopId, cursor, locale }),
    getShopDay(viewer, shopId),
  ]);
  const to = (wanted: string, slug = shop?.slug, after?: string) =>
    localised(locale, paths.sellOrders(wanted, slug, after));
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("orders")}</h1>
      <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(tab, slug ?? "")} />
      <Tabs
        label={t("orders")}
        className="-mx-4 md:mx-0"
        tabs={shopTabs.map((one) => ({
          href: to(one),
          label: t(`tab.${one}`),
          current: one === tab,
          count: one === "toShip" ? day.toShip : 0,
        }))}
      />
      {orders.length === 0 ? (
        <EmptyState picture={<NoOrdersScene />} title={t(`empty.${tab}`)} />
      ) : (
        <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
          {orders.map((order) => (
            <li key={order.number}>
              <ShopOrderCard order={order} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <nav className="grid gap-3 sm:grid-flow-col sm:justify-center">
        {cursor && (
          <ButtonLink variant="quiet" size="lg" href={to(tab)}>
            {t("start")}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink variant="quiet" size="lg" href={to(tab, shop?.slug, next)}>
            {t("more")}
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}
