import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { CategoryEditor } from "@/components/desk/categories/category-editor";
import { CategoryTree } from "@/components/desk/categories/category-tree";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { listCategoryTree } from "@/lib/catalog/queries";
import { pick } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.categories");
  return { title: t("title"), robots: { index: false } };
}

export default async function CategoriesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("county.categories")]);
  const door = { locale, path: paths.countyCategories(), permission: "register:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const tree = await listCategoryTree(viewer);
  const roots = tree.map((root) => ({ id: root.id, name: pick(root, "name", locale) }));
  return (
    <div className="grid max-w-4xl gap-5">
      <DeskHead
        title={t("title")}
        lead={t("lead")}
        action={<CategoryEditor roots={roots} label={t("add")} />}
      />
      <CategoryTree tree={tree} locale={locale} />
    </div>
  );
}
