import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Chips } from "@/components/shared/catalog/chips";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Rail } from "@/components/shop/catalog/rail";
import { shelfSigns } from "@/components/shop/catalog/shelves";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { CategoryView } from "@/lib/catalog";
import { listCategories, listCovers } from "@/lib/catalog/queries";
import type { Picture as PictureData } from "@/lib/media";
import { listVillages } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("catalog"), currentLocale()]);
  return pageMetadata({
    locale,
    path: paths.categories(),
    title: t("title"),
    description: t("description"),
  });
}

export default async function CategoriesPage() {
  const [t, locale] = await Promise.all([getTranslations("catalog"), currentLocale()]);
  const [tree, covers, villages] = await Promise.all([
    listCategories(locale),
    listCovers(locale),
    listVillages(locale),
  ]);
  return (
    <div className="lg:page grid grid-cols-[88px_minmax(0,1fr)] lg:grid-cols-[210px_minmax(0,1fr)] lg:gap-8 lg:pt-8">
      <Rail label={t("rail")} shelves={shelfSigns(tree)} current="" locale={locale} />
      <div className="min-h-dvh bg-card px-4 py-5 lg:rounded-xl lg:p-8">
        <h1 className="mb-6 text-2xl font-semibold">{t("title")}</h1>
        <div className="grid gap-8">
          {tree.map((root) => (
            <Root key={root.slug} root={root} covers={covers} all={t("all")} locale={locale} />
          ))}
          <section>
            <h2 className="font-semibold">{t("byVillage")}</h2>
            <p className="mb-3 text-sm text-quiet">{t("byVillageText")}</p>
            <Chips
              label={t("byVillage")}
              chips={villages.map(({ slug, name }) => ({
                href: localised(locale, paths.village(slug)),
                name,
              }))}
            />
          </section>
        </div>
      </div>
    </div>
  );
}

type RootProps = {
  root: CategoryView;
  covers: Record<string, PictureData>;
  all: string;
  locale: Locale;
};

function Root({ root, covers, all, locale }: RootProps) {
  return (
    <section>
      <h2 className="mb-2 flex items-center justify-between gap-4">
        <span className="font-semibold">{root.name}</span>
        <Link
          href={localised(locale, paths.category(root.slug))}
          className="flex min-h-11 items-center text-sm text-calaite hover:underline"
        >
          {all}
          <span className="sr-only"> {root.name}</span>
        </Link>
      </h2>
      <ul className="grid grid-cols-3 gap-3 md:grid-cols-5 lg:gap-5">
        {root.children.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={localised(locale, paths.category(slug))}
              className="group grid grid-cols-1 gap-1.5 text-center text-sm hyphens-auto wrap-anywhere"
            >
              <Picture
                picture={covers[slug] ?? null}
                sizes="(min-width: 768px) 150px, 28vw"
                square
                decorative
                className="rounded-lg transition group-hover:opacity-90"
              />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
