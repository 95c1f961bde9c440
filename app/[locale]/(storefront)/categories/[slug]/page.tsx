import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { CategoryPage } from "@/components/shop/catalog/category-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { findCategory, findFirstPage } from "@/lib/catalog/queries";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const found = await findCategory(slug, locale);
  if (!found) notFound();
  return { ...found, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { category, locale }] = await Promise.all([getTranslations("catalog"), load(params)]);
  const { items } = await findFirstPage({ kind: "category", slug: category.slug }, locale);
  return pageMetadata({
    locale,
    path: paths.category(category.slug),
    title: category.name,
    description: t("categoryDescription", { name: category.name }),
    picture: items[0]?.picture ?? null,
  });
}

export default async function Page({ params }: Props) {
  const found = await load(params);
  return <CategoryPage {...found} />;
}
