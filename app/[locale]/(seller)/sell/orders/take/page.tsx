import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { TakeOrder } from "@/components/workbench/taking/take-order";
import { shelfOf } from "@/lib/checkout/queries";
import { getCountyRules } from "@/lib/places/queries";
import { newToken } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("taking");
  return { title: t("title"), robots: { index: false } };
}

export default async function TakeOrderPage({ searchParams }: Props) {
  const [locale, { shop: wanted }] = await Promise.all([currentLocale(), searchParams]);
  const door = { path: paths.takeOrder(), permission: "order:take", wanted } as const;
  const entered = await enterShop({ locale, ...door });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const [shelf, { linkHoldHours }] = await Promise.all([
    shelfOf(viewer, shop.id, locale),
    getCountyRules(),
  ]);
  return (
    <Words only={["taking", "address", "checkout", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-4">
        <ShopChips
          shops={shops}
          current={shop}
          hrefOf={(slug) => localised(locale, paths.takeOrder(slug))}
          all={false}
        />
        <TakeOrder
          key={shop.id}
          shopId={shop.id}
          shelf={shelf}
          newKey={newToken()}
          linkHours={linkHoldHours}
          locale={locale}
        />
      </div>
    </Words>
  );
}
