import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LiveOrder } from "@/components/buyer/orders/live-order";
import { OrderPage } from "@/components/buyer/orders/order-page";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { findOrder } from "@/lib/orders/queries";
import { currentViewer } from "@/lib/platform/auth";
import { liveNow } from "@/lib/platform/live-line";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ number }, t] = await Promise.all([params, getTranslations("orders")]);
  return { title: t("titleOf", { number }), robots: { index: false } };
}

export default async function BuyerOrderPage({ params }: Props) {
  const [{ number }, locale, viewer] = await Promise.all([
    params,
    currentLocale(),
    currentViewer(),
  ]);
  const since = await liveNow();
  const order = await findOrder(viewer, number, locale);
  if (!order) notFound();
  const t = await getTranslations("orders");
  return (
    <>
      <LiveOrder number={order.number} since={since} changed={t("changed")} />
      <OrderPage order={order} locale={locale} />
    </>
  );
}
