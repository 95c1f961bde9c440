import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/layout/current-locale";
import { SellerWords } from "@/components/listing/seller-words";
import { ShopGreeting } from "@/components/listing/shop-greeting";
import { ShopRest } from "@/components/listing/shop-rest";
import { enterWorkbench } from "@/components/sell/enter";
import { NoPart } from "@/components/sell/no-part";
import { ShopChips } from "@/components/sell/shop-chips";
import { ButtonLink } from "@/components/ui/button";
import { findMyShop } from "@/lib/listing/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.shop");
  return { title: t("title"), robots: { index: false } };
}

export default async function ShopSettingsPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("listing.shop"),
    searchParams,
  ]);
  const permission = "shop:edit";
  const entered = await enterWorkbench({ locale, path: paths.sellShop(), permission, wanted });
  const current = entered?.shop ?? entered?.shops[0] ?? null;
  const shop = entered && current && (await findMyShop(entered.viewer, current.id, locale));
  if (!shop) return <NoPart reason="noShop" locale={locale} />;
  const to = (path: string) => localised(locale, path);
  return (
    <SellerWords>
      <div className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <ButtonLink variant="quiet" size="sm" href={to(paths.shop(shop.slug))}>
            {t("look")}
          </ButtonLink>
        </div>
        <ShopChips
          shops={entered.shops}
          current={current}
          hrefOf={(slug) => to(paths.sellShop(slug))}
        />
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <ShopRest key={`rest-${shop.id}`} shop={shop} />
          <ShopGreeting key={`greeting-${shop.id}`} shop={shop} />
        </div>
      </div>
    </SellerWords>
  );
}
