import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { CouponCard } from "@/components/workbench/coupons/coupon-card";
import { GiveCoupon } from "@/components/workbench/coupons/give-coupon";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { listProductsOfShop } from "@/lib/catalog/queries";
import { offersFor } from "@/lib/coupons";
import { listCoupons } from "@/lib/coupons/queries";
import { paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coupons");
  return { title: t("title"), robots: { index: false } };
}

export default async function CouponsPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("coupons"),
    searchParams,
  ]);
  const permission = "coupon:give";
  const entered = await enterShop({ locale, path: paths.sellCoupons(), permission, wanted });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shop } = entered;
  const [coupons, goods] = await Promise.all([
    listCoupons(viewer, shop.id),
    listProductsOfShop(shop.id, locale),
  ]);
  return (
    <Words only={["coupons", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={shop} locale={locale} />
        <p className="text-quiet">{t("about")}</p>
        <GiveCoupon shopId={shop.id} offers={offersFor(goods.map(({ priceFen }) => priceFen))} />
        <ul className="grid grid-cols-1 gap-3">
          {coupons.map((coupon) => (
            <li key={coupon.id}>
              <CouponCard coupon={coupon} locale={locale} />
            </li>
          ))}
        </ul>
      </div>
    </Words>
  );
}
