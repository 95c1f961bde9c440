import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { PublishedPage } from "@/components/shop/published/published-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { paths } from "@/lib/platform/paths";
import { findPublishedMonth, listPublishedMonths } from "@/lib/published/queries";

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("published"), currentLocale()]);
  return pageMetadata({
    locale,
    path: paths.published(),
    title: t("plain"),
    description: t("description"),
  });
}

export default async function NewestPublishedPage() {
  const [locale, months] = await Promise.all([currentLocale(), listPublishedMonths()]);
  const [newest] = months;
  const month = newest ? await findPublishedMonth(newest, locale) : null;
  return <PublishedPage month={month} months={months} locale={locale} />;
}
