import { getTranslations } from "next-intl/server";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { Chips } from "@/components/shared/catalog/chips";
import { BreadcrumbData } from "@/components/shared/seo/breadcrumb-data";
import { GoodsList } from "@/components/shop/list/goods-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CategoryView } from "@/lib/catalog";
import { findFirstPage } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { Rail } from "./rail";
import { shelfSigns } from "./shelves";

type Props = {
  tree: CategoryView[];
  root: CategoryView;
  category: CategoryView;
  locale: Locale;
};

/** A shelf: the rail at the left, its drawers on top, the goods. */
export async function CategoryPage({ tree, root, category, locale }: Props) {
  const within = { kind: "category", slug: category.slug } as const;
  const [t, first] = await Promise.all([getTranslations("catalog"), findFirstPage(within, locale)]);
  const to = (slug: string) => localised(locale, paths.category(slug));
  const drawers = [{ ...root, name: t("all") }, ...root.children];
  const steps = category === root ? [root] : [root, category];
  return (
    <div className="lg:page grid grid-cols-[88px_minmax(0,1fr)] lg:grid-cols-[210px_minmax(0,1fr)] lg:gap-8 lg:pt-8">
      <Rail label={t("rail")} shelves={shelfSigns(tree)} current={root.slug} locale={locale} />
      <div className="min-h-dvh min-w-0 bg-card px-3 py-4 lg:rounded-xl lg:p-8">
        <h1 className="text-2xl font-semibold">{category.name}</h1>
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
        {first.total > 0 ? (
          <GoodsList locale={locale} within={within} first={first} besideRail />
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
