import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrderCard } from "@/components/buyer/orders/order-card";
import { OrderSearch } from "@/components/buyer/orders/order-search";
import { OrderTabs } from "@/components/buyer/orders/order-tabs";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { isOrderTab } from "@/lib/orders";
import { countOrders, listOrders } from "@/lib/orders/queries";
import { currentViewer } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Asked = string | string[];
type Props = { searchParams: Promise<{ tab?: Asked; after?: Asked; q?: Asked }> };

const MOST_ASKED = 40;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders");
  return { title: t("title"), robots: { index: false } };
}

export default async function OrdersPage({ searchParams }: Props) {
  const [locale, viewer, asked, t] = await Promise.all([
    currentLocale(),
    currentViewer(),
    searchParams,
    getTranslations("orders"),
  ]);
  const tab = isOrderTab(asked.tab) ? asked.tab : "all";
  const q = typeof asked.q === "string" ? asked.q.slice(0, MOST_ASKED) : "";
  const cursor = isId(asked.after) ? asked.after : null;
  const [{ orders, next }, counts] = await Promise.all([
    listOrders(viewer, { tab, cursor, locale, q }),
    countOrders(viewer),
  ]);
  const isGuest = viewer.kind === "guest";
  const to = (path: string) => localised(locale, path);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <OrderTabs current={tab} counts={counts} locale={locale} />
      <OrderSearch q={q} locale={locale} />
      {orders.length === 0 && q ? (
        <EmptyState
          picture={<NoOrdersScene />}
          title={t("search.nothing", { q })}
          action={
            <ButtonLink href={to(paths.orders())} variant="quiet">
              {t("search.all")}
            </ButtonLink>
          }
        />
      ) : orders.length === 0 ? (
        <EmptyState
          picture={<NoOrdersScene />}
          title={t(`empty.${tab}`)}
          action={
            <ButtonLink href={to(isGuest ? paths.signIn(to(paths.orders())) : paths.home())}>
              {t(isGuest ? "empty.signIn" : "empty.browse")}
            </ButtonLink>
          }
        >
          {isGuest && (
            <Link href={to(paths.findOrder())} className="inline-block py-3 text-calaite underline">
              {t("find.link")}
            </Link>
          )}
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          {orders.map((order) => (
            <li key={order.number}>
              <OrderCard order={order} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <nav className="flex justify-center gap-3">
        {cursor && (
          <ButtonLink variant="quiet" href={to(paths.orders(tab, undefined, q || undefined))}>
            {t("newest")}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink variant="quiet" href={to(paths.orders(tab, next, q || undefined))}>
            {t("older")}
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}
