import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ShopOrderPage } from "@/components/workbench/dispatch/shop-order-page";
import { findShopOrder } from "@/lib/dispatch/queries";
import { requireUser } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";
import { listCarriers } from "@/lib/shipping/queries";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ number }, t] = await Promise.all([params, getTranslations("orders")]);
  return { title: t("titleOf", { number }), robots: { index: false } };
}

export default async function SellOrderPage({ params }: Props) {
  const [{ number }, locale] = await Promise.all([params, currentLocale()]);
  const viewer = await requireUser(locale, paths.sellOrder(number));
  const [order, carriers] = await Promise.all([
    findShopOrder(viewer, number, locale),
    listCarriers(locale),
  ]);
  if (!order) notFound();
  return <ShopOrderPage order={order} carriers={carriers} locale={locale} />;
}
