import { getTranslations } from "next-intl/server";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { Chips } from "@/components/shared/catalog/chips";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { cardWords } from "@/components/shared/catalog/words";
import { BreadcrumbData } from "@/components/shared/seo/breadcrumb-data";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CategoryView, ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { Rail } from "./rail";
import { shelfSigns } from "./shelves";

type Props = {
  tree: CategoryView[];
  root: CategoryView;
  category: CategoryView;
  cards: ProductCard[];
  locale: Locale;
};

/** A shelf: the rail at the left, its drawers on top, the goods. */
export async function CategoryPage({ tree, root, category, cards, locale }: Props) {
  const t = await getTranslations("catalog");
  const to = (slug: string) => localised(locale, paths.category(slug));
  const drawers = [{ ...root, name: t("all") }, ...root.children];
  const steps = category === root ? [root] : [root, category];
  return (
    <div className="lg:page grid grid-cols-[88px_minmax(0,1fr)] lg:grid-cols-[210px_minmax(0,1fr)] lg:gap-8 lg:pt-8">
      <Rail label={t("rail")} shelves={shelfSigns(tree)} current={root.slug} locale={locale} />
      <div className="min-h-dvh min-w-0 bg-card px-3 py-4 lg:rounded-xl lg:p-8">
        <h1 className="text-2xl font-semibold">
          {category.name}{" "}
          <span className="text-sm font-normal text-quiet">
            {t("count", { count: cards.length })}
          </span>
        </h1>
        <div className="mt-3 mb-5">
          <Chips
            label={root.name}
            chips={drawers.map(({ slug, name }) => ({
              href: to(slug),
              name,
              current: slug === category.slug,
            }))}
          />
        </div>
        {cards.length > 0 ? (
          <>
            <ProductGrid
              cards={cards}
              locale={locale}
              words={cardWords(locale)}
              above={2}
              narrow
              besideRail
            />
            <p className="mt-8 text-center">
              <ButtonLink
                href={localised(locale, paths.searchIn({ category: category.slug }))}
                variant="ghost"
                size="sm"
              >
                {t("more", { name: category.name })}
              </ButtonLink>
            </p>
          </>
        ) : (
          <EmptyState
            picture={<NothingFoundScene />}
            title={t("empty")}
            action={
              <ButtonLink href={localised(locale, paths.categories())}>
                {t("emptyAction")}
              </ButtonLink>
            }
          >
            {t("emptyText")}
          </EmptyState>
        )}
      </div>
      <BreadcrumbData steps={steps.map(({ name, slug }) => ({ name, path: to(slug) }))} />
    </div>
  );
}
