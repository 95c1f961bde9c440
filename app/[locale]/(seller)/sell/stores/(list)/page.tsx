import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { AddStore } from "@/components/workbench/stores/add-store";
import { StoreLink } from "@/components/workbench/stores/store-link";
import { paths } from "@/lib/platform/paths";
import { listStoresOf } from "@/lib/stores/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.sell");
  return { title: t("title"), robots: { index: false } };
}

export default async function StoresPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("stores.sell"),
    searchParams,
  ]);
  const permission = "store:keep";
  const entered = await enterShop({ locale, path: paths.sellStores(), permission, wanted });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shop } = entered;
  const stores = await listStoresOf(viewer, shop.id, locale);
  return (
    <Words only={["stores", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={shop} locale={locale} />
        <p>{t("about")}</p>
        {stores.length === 0 && <p className="text-quiet">{t("none")}</p>}
        <ul className="grid grid-cols-1 gap-3">
          {stores.map((store) => (
            <li key={store.id}>
              <StoreLink store={store} locale={locale} />
            </li>
          ))}
        </ul>
        <AddStore shopId={shop.id} />
      </div>
    </Words>
  );
}
