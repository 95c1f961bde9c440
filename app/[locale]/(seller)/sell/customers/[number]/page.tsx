import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { CustomerPage } from "@/components/workbench/customers/customer-page";
import { ShopOrdersList } from "@/components/workbench/dispatch/shop-orders-list";
import { Pager } from "@/components/workbench/frame/pager";
import { findCustomer, listOrdersOfCustomer } from "@/lib/customers/queries";
import { requireUser } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("customers");
  return { title: t("one"), robots: { index: false } };
}

export default async function SellCustomerPage({ params, searchParams }: Props) {
  const [{ number }, asked, locale] = await Promise.all([params, searchParams, currentLocale()]);
  const viewer = await requireUser(locale, paths.sellCustomer(number));
  const cursor = isId(asked.after) ? asked.after : null;
  const [customer, { orders, next }] = await Promise.all([
    findCustomer(viewer, number, locale),
    listOrdersOfCustomer(viewer, { number, cursor, locale }),
  ]);
  if (!customer) notFound();
  const to = (after?: string) => localised(locale, paths.sellCustomer(number, after));
  return (
    <Words only={["customers", "errors", "common"]}>
      <CustomerPage customer={customer} locale={locale}>
        <ShopOrdersList bundles={null} orders={orders} locale={locale} />
        <Pager first={cursor && to()} next={next && to(next)} />
      </CustomerPage>
    </Words>
  );
}
