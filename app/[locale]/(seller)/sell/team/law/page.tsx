import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { Law } from "@/components/workbench/team/law";
import { paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team.law");
  return { title: t("title"), robots: { index: false } };
}

export default async function LawPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("team.law"),
    searchParams,
  ]);
  const permission = "shop:enter";
  const entered = await enterShop({ locale, path: paths.shopLaw(), permission, wanted });
  if (!entered) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shop } = entered;
  const mine = viewer.memberships
    .filter(({ shopId }) => shopId === shop.id)
    .map(({ role }) => role);
  return (
    <div className="grid grid-cols-1 gap-5">
      <ShopPageHead
        title={t("title")}
        shop={shop}
        back={paths.sellTeam(shop.slug)}
        locale={locale}
      />
      <p>{t("about")}</p>
      <Law mine={mine} />
    </div>
  );
}
