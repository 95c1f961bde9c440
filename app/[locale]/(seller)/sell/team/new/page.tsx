import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { InviteForm } from "@/components/workbench/team/invite-form";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team.new");
  return { title: t("title"), robots: { index: false } };
}

export default async function NewHelperPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("team.new"),
    searchParams,
  ]);
  const permission = "team:edit";
  const entered = await enterShop({ locale, path: paths.newHelper(), permission, wanted });
  if (!entered) return <NoPart reason="onlyOwner" locale={locale} />;
  const { shop } = entered;
  const back = paths.sellTeam(shop.slug);
  return (
    <Words only={["team", "errors", "common"]}>
      <div className="grid max-w-xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={shop} back={back} locale={locale} />
        <InviteForm shopId={shop.id} backHref={localised(locale, back)} />
      </div>
    </Words>
  );
}
