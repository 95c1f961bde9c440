import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { DevelopersPage } from "@/components/shop/developers/developers-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { operationGuides, problemGuides } from "@/lib/api/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("developers"), currentLocale()]);
  return pageMetadata({
    locale,
    path: paths.developers(),
    title: t("title"),
    description: t("lead"),
  });
}

export default async function Developers() {
  const [t, locale] = await Promise.all([getTranslations("developers.fields"), currentLocale()]);
  return <DevelopersPage guides={operationGuides(t)} problems={problemGuides()} locale={locale} />;
}
