import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OrderCases } from "@/components/buyer/aftersales/order-cases";
import { OrderBatches } from "@/components/buyer/batches/order-batches";
import { OrderCollection } from "@/components/buyer/collection/order-collection";
import { DelayNotice } from "@/components/buyer/delays/delay-notice";
import { OrderInvoice } from "@/components/buyer/invoices/order-invoice";
import { LiveOrder } from "@/components/buyer/orders/live-order";
import { OrderGate } from "@/components/buyer/orders/order-gate";
import { OrderPage } from "@/components/buyer/orders/order-page";
import { OrderReviews } from "@/components/buyer/reviews/order-reviews";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { findAskable, listCasesOfOrder } from "@/lib/aftersales/queries";
import { listBatchesPacked } from "@/lib/batches/queries";
import { findDelayForBuyer } from "@/lib/delays/queries";
import { findMyInvoice } from "@/lib/invoices/queries";
import { orderNumber } from "@/lib/orders";
import { findOrder } from "@/lib/orders/queries";
import { currentViewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { liveNow } from "@/lib/platform/live-line";
import { listReviewable } from "@/lib/reviews/queries";

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
  const [order, askable, cases, reviewable, delay, invoice] = await Promise.all([
    findOrder(viewer, number, locale),
    findAskable(viewer, number, locale),
    listCasesOfOrder(viewer, number, locale),
    listReviewable(viewer, number, locale),
    findDelayForBuyer(viewer, number),
    findMyInvoice(viewer, number),
  ]);
  if (!order && viewer.kind === "guest" && orderNumber.safeParse(number).success) {
    return <OrderGate number={number} locale={locale} />;
  }
  if (!order) notFound();
  const mayAsk = askable !== null && askable.kinds.length > 0 && askable.lines.length > 0;
  const packedAt = order.parcels[0]?.sentAt ?? new Date();
  const [t, batches] = await Promise.all([
    getTranslations("orders"),
    listBatchesPacked(
      order.lines.map(({ productSlug }) => productSlug),
      businessDay(packedAt),
      locale,
    ),
  ]);
  return (
    <>
      <LiveOrder number={order.number} since={since} changed={t("changed")} />
      <OrderPage
        order={order}
        locale={locale}
        question={
          <>
            <DelayNotice delay={delay} order={order} locale={locale} />
            {order.toCollect && <OrderCollection viewer={viewer} number={number} locale={locale} />}
          </>
        }
      >
        <OrderBatches batches={batches} locale={locale} />
        <OrderReviews number={number} lines={reviewable} locale={locale} />
        <OrderCases number={number} cases={cases} mayAsk={mayAsk} locale={locale} />
        <OrderInvoice number={number} found={invoice} locale={locale} />
      </OrderPage>
    </>
  );
}
