import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { NoPart } from "@/components/workbench/frame/no-part";
import { HolidayForm } from "@/components/workbench/listing/holiday-form";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { findMyShop } from "@/lib/listing/queries";
import { paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.shop.holiday");
  return { title: t("title"), robots: { index: false } };
}

export default async function HolidayPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("listing.shop.holiday"),
    searchParams,
  ]);
  const permission = "shop:edit";
  const entered = await enterShop({ locale, path: paths.sellHoliday(), permission, wanted });
  const shop = entered && (await findMyShop(entered.viewer, entered.shop.id, locale));
  if (!shop) return <NoPart reason="noKeeper" locale={locale} />;
  return (
    <SellerWords>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={entered.shop} locale={locale} />
        <HolidayForm key={shop.id} shop={shop} />
      </div>
    </SellerWords>
  );
}
