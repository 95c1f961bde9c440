import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { NoPart } from "@/components/workbench/frame/no-part";
import { PaperList } from "@/components/workbench/papers/paper-list";
import { readPapers } from "@/components/workbench/papers/papers";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell.place.papers");
  return { title: t("title"), robots: { index: false } };
}

export default async function PapersPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("sell"),
    searchParams,
  ]);
  const permission = "product:edit";
  const entered = await enterShop({ locale, path: paths.sellPapers(), permission, wanted });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { shop, goods } = await readPapers(entered.viewer, entered.shop.id, locale);
  const isEmpty = shop.length + goods.length === 0;
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-5">
      <ShopPageHead title={t("place.papers.title")} shop={entered.shop} locale={locale} />
      {isEmpty ? (
        <EmptyState title={t("papers.none")}>{t("papers.noneText")}</EmptyState>
      ) : (
        <p className="text-quiet">{t("place.papers.text")}</p>
      )}
      <PaperList title={t("papers.ofShop")} papers={shop} locale={locale} />
      <PaperList title={t("papers.ofGoods")} papers={goods} locale={locale} />
    </div>
  );
}
