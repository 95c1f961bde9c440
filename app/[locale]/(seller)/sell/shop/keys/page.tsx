import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { Link } from "@/components/ui/link";
import { NoPart } from "@/components/workbench/frame/no-part";
import { AddKey } from "@/components/workbench/keys/add-key";
import { KeyCard } from "@/components/workbench/keys/key-card";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { listKeys } from "@/lib/keys/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("keys");
  return { title: t("title"), robots: { index: false } };
}

export default async function KeysPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("keys"),
    searchParams,
  ]);
  const permission = "key:edit";
  const entered = await enterShop({ locale, path: paths.sellKeys(), permission, wanted });
  if (!entered) return <NoPart reason="notOwner" locale={locale} />;
  const keys = await listKeys(entered.viewer, entered.shop.id);
  return (
    <Words only={["keys", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={entered.shop} locale={locale} />
        <div>
          <p className="text-quiet">{t("lead")}</p>
          <Link
            href={localised(locale, paths.developers())}
            className="flex min-h-14 items-center text-calaite underline underline-offset-4"
          >
            {t("reference")}
          </Link>
        </div>
        {keys.map((one) => (
          <KeyCard key={one.id} shopKey={one} locale={locale} />
        ))}
        <AddKey shopId={entered.shop.id} />
      </div>
    </Words>
  );
}
