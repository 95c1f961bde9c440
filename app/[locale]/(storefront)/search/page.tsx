import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { cardWords } from "@/components/shared/catalog/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { listWords } from "@/components/shared/search/words";
import { shelfSigns } from "@/components/shop/catalog/shelves";
import { ShelfTiles } from "@/components/shop/home/shelf-tiles";
import { SearchPage } from "@/components/shop/search/search-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { ProductGridSkeleton } from "@/components/ui/skeleton";
import { listCategories, listHotWords } from "@/lib/catalog/queries";
import { paths } from "@/lib/platform/paths";

export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("search"), currentLocale()]);
  return {
    ...pageMetadata({
      locale,
      path: paths.search(),
      title: t("title"),
      description: t("description"),
    }),
    robots: { index: false, follow: true },
  };
}

/** A shell: what is looked for is known to the browser only. */
export default async function Page() {
  const [t, locale] = await Promise.all([getTranslations("search"), currentLocale()]);
  const [tree, hot] = await Promise.all([listCategories(locale), listHotWords(locale)]);
  return (
    <div className="page min-h-dvh pt-4">
      <h1 className="sr-only">{t("title")}</h1>
      <Suspense fallback={<ProductGridSkeleton />}>
        <SearchPage
          locale={locale}
          words={listWords(locale)}
          cardWords={cardWords(locale)}
          hot={hot}
        >
          <ShelfTiles label={t("shelves")} shelves={shelfSigns(tree)} locale={locale} />
        </SearchPage>
      </Suspense>
    </div>
  );
}
