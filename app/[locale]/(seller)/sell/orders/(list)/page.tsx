import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { FindOrders } from "@/components/workbench/dispatch/find-orders";
import { OrdersFile } from "@/components/workbench/dispatch/orders-file";
import { ShopOrdersList, ToShipTools } from "@/components/workbench/dispatch/shop-orders-list";
import { NoPart } from "@/components/workbench/frame/no-part";
import { Pager } from "@/components/workbench/frame/pager";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { TakeTools } from "@/components/workbench/taking/take-tools";
import { isDaysBack, isShopTab, shopTabs } from "@/lib/dispatch";
import {
  getShopDay,
  listShopOrders,
  listToShip,
  type ShopOrdersWanted,
  type ShopSearch,
} from "@/lib/dispatch/queries";
import { mayAct, type UserViewer } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Asked = Partial<Record<"tab" | "shop" | "after" | "q" | "days", string | string[]>>;

type Found = { q?: string; days?: string };

const searchOf = ({ q, days }: Asked): ShopSearch => {
  const back = Number(days);
  return { text: typeof q === "string" ? q.trim() : "", days: isDaysBack(back) ? back : null };
};

/** By buyer in the queue, one by one everywhere else. */
async function read(viewer: UserViewer, { tab, ...wanted }: ShopOrdersWanted) {
  if (tab !== "toShip") {
    return { bundles: null, ...(await listShopOrders(viewer, { tab, ...wanted })) };
  }
  return { orders: [], ...(await listToShip(viewer, wanted)) };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dispatch");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellOrdersPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("dispatch"),
    searchParams,
  ]);
  const door = { path: paths.sellOrders(), permission: "order:sell", wanted: asked.shop } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const shopId = shop?.id ?? null;
  const tab = isShopTab(asked.tab) ? asked.tab : "toShip";
  const cursor = isId(asked.after) ? asked.after : null;
  const search = searchOf(asked);
  const [{ bundles, orders, next }, day] = await Promise.all([
    read(viewer, { tab, shopId, cursor, locale, search }),
    getShopDay(viewer, shopId),
  ]);
  const isLooking = search.text !== "" || search.days !== null;
  const found = { q: search.text || undefined, days: search.days?.toString() };
  const to = (wanted: string, slug = shop?.slug, after?: string, looked: Found = found) =>
    localised(locale, paths.sellOrders(wanted, slug, after, looked));
  const isEmpty = orders.length + (bundles?.length ?? 0) === 0;
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(tab, slug ?? "")} />
      <Tabs
        label={t("title")}
        className="-mx-4 md:mx-0"
        tabs={shopTabs.map((one) => ({
          href: to(one),
          label: t(`tab.${one}`),
          current: one === tab,
          count: one === "toShip" ? day.toShip : 0,
        }))}
      />
      <FindOrders
        text={search.text}
        days={search.days}
        kept={{ tab, shop: shop?.slug }}
        hrefOf={(looked) => to(tab, shop?.slug, undefined, looked)}
      />
      {mayAct(viewer, "order:take") && <TakeTools shop={shop?.slug} locale={locale} />}
      {tab === "toShip" && day.toShip > 0 && <ToShipTools shop={shop?.slug} locale={locale} />}
      {isEmpty ? (
        <EmptyState
          picture={<NoOrdersScene />}
          title={isLooking ? t("find.none") : t(`empty.${tab}`)}
        />
      ) : (
        <ShopOrdersList bundles={bundles} orders={orders} locale={locale} />
      )}
      <Pager first={cursor && to(tab)} next={next && to(tab, shop?.slug, next)} />
      {!isEmpty && (
        <OrdersFile
          hrefOf={(format) =>
            paths.shopOrdersFile({ locale, tab, format, shop: shop?.slug, ...found })
          }
        />
      )}
    </div>
  );
}
