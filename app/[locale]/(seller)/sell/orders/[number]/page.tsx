import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ToCustomer } from "@/components/workbench/customers/to-customer";
import { DelayCard } from "@/components/workbench/delays/delay-card";
import { NextOrder } from "@/components/workbench/dispatch/next-order";
import { ShopOrderPage } from "@/components/workbench/dispatch/shop-order-page";
import { InvoiceCard } from "@/components/workbench/invoices/invoice-card";
import { findDelayForShop } from "@/lib/delays/queries";
import {
  findShopOrder,
  getShopDay,
  listShopOrders,
  type ShopOrderView,
} from "@/lib/dispatch/queries";
import { findShopInvoice } from "@/lib/invoices/queries";
import { requireUser, type UserViewer } from "@/lib/platform/auth";
import { DAY } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { listCarriers } from "@/lib/shipping/queries";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ number }, t] = await Promise.all([params, getTranslations("orders")]);
  return { title: t("titleOf", { number }), robots: { index: false } };
}

const hasJustLeft = ({ shippedAt }: ShopOrderView) =>
  shippedAt !== null && Date.now() - shippedAt.getTime() < DAY;

/** What of this shop is to ship next, and how many there are. */
async function listWaiting(viewer: UserViewer, shopId: string, locale: Locale) {
  const [{ orders }, { toShip }] = await Promise.all([
    listShopOrders(viewer, { tab: "toShip", shopId, cursor: null, locale }),
    getShopDay(viewer, shopId),
  ]);
  return { number: orders[0]?.number ?? null, left: toShip };
}

export default async function SellOrderPage({ params }: Props) {
  const [{ number }, locale] = await Promise.all([params, currentLocale()]);
  const viewer = await requireUser(locale, paths.sellOrder(number));
  const [order, carriers, delay, invoice] = await Promise.all([
    findShopOrder(viewer, number, locale),
    listCarriers(locale),
    findDelayForShop(viewer, number),
    findShopInvoice(viewer, number),
  ]);
  if (!order) notFound();
  const waiting = hasJustLeft(order) ? await listWaiting(viewer, order.shop.id, locale) : null;
  const next = waiting && <NextOrder {...waiting} locale={locale} />;
  return (
    <ShopOrderPage
      order={order}
      carriers={carriers}
      locale={locale}
      next={next}
      delay={<DelayCard number={number} shipBy={order.shipBy} delay={delay} locale={locale} />}
      invoice={<InvoiceCard invoice={invoice} locale={locale} />}
      customer={<ToCustomer viewer={viewer} order={order} locale={locale} />}
    />
  );
}
