import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EveningText } from "@/components/workbench/evening/evening-text";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { CollectionSwitch } from "@/components/workbench/listing/collection-switch";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { ShopSwitch } from "@/components/workbench/listing/shop-switch";
import { sayPapers } from "@/components/workbench/papers/papers";
import { ShopMenu } from "@/components/workbench/shop/shop-menu";
import { findTextChoice } from "@/lib/evening/queries";
import { findMyShop } from "@/lib/listing/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.shop");
  return { title: t("title"), robots: { index: false } };
}

export default async function ShopHubPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("listing.shop"),
    searchParams,
  ]);
  const permission = "shop:enter";
  const entered = await enterWorkbench({ locale, path: paths.sellShop(), permission, wanted });
  const current = entered?.shop ?? entered?.shops[0];
  if (!entered || !current) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shops } = entered;
  const [settings, papers, wantsText] = await Promise.all([
    findMyShop(viewer, current.id, locale),
    sayPapers(viewer, current.id, locale),
    findTextChoice(viewer),
  ]);
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <p className="text-quiet">{t("title")}</p>
        <h1 className="text-2xl font-semibold">{current.name}</h1>
      </header>
      <ShopChips
        shops={shops}
        current={current}
        all={false}
        hrefOf={(slug) => localised(locale, paths.sellShop(slug))}
      />
      {settings && (
        <SellerWords>
          <ShopSwitch shop={settings} />
          <CollectionSwitch shop={settings} />
          {wantsText !== null && <EveningText isWanted={wantsText} />}
        </SellerWords>
      )}
      <ShopMenu viewer={viewer} shop={current} locale={locale} now={{ papers }} />
    </div>
  );
}
