import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { CategoryPage } from "@/components/shop/catalog/category-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { findCategory, listProductsOfCategory } from "@/lib/catalog/queries";
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
  const [first] = await listProductsOfCategory(category.slug, locale);
  return pageMetadata({
    locale,
    path: paths.category(category.slug),
    title: category.name,
    description: t("categoryDescription", { name: category.name }),
    picture: first?.picture ?? null,
  });
}

export default async function Page({ params }: Props) {
  const found = await load(params);
  const cards = await listProductsOfCategory(found.category.slug, found.locale);
  return <CategoryPage {...found} cards={cards} />;
}
