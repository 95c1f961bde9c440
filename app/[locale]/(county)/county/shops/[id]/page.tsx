import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { ShopSheet } from "@/components/desk/shops/shop-sheet";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { findApplication } from "@/lib/onboarding/queries";
import { countOrdersOfShop } from "@/lib/orders/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findShopSheet } from "@/lib/shops/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.shops");
  return { title: t("title"), robots: { index: false } };
}

export default async function ShopPage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("county.shops"),
  ]);
  const door = { locale, path: paths.countyShop(id), permission: "shop:oversee" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  if (!isId(id)) notFound();
  const [shop, orders, application] = await Promise.all([
    findShopSheet(viewer, id, locale),
    countOrdersOfShop(viewer, id),
    findApplication(viewer, id, locale),
  ]);
  if (!shop) notFound();
  const list = localised(locale, paths.countyShops());
  return (
    <div className="grid gap-5">
      <Breadcrumbs
        label={t("title")}
        crumbs={[{ label: t("title"), href: list }, { label: shop.name }]}
      />
      <DeskHead title={shop.name} />
      <ShopSheet
        shop={shop}
        shown={application?.papers.filter(({ attested }) => !attested) ?? []}
        orders={orders}
        locale={locale}
      />
    </div>
  );
}
