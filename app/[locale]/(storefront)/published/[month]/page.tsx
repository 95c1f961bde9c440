import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { PublishedPage } from "@/components/shop/published/published-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { monthName } from "@/components/ui/moment";
import { paths } from "@/lib/platform/paths";
import { findPublishedMonth, listPublishedMonths } from "@/lib/published/queries";
import { isMonth } from "@/lib/reporting";

type Props = { params: Promise<{ month: string }> };

export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ month: wanted }, locale] = await Promise.all([params, currentLocale()]);
  const month = isMonth(wanted) ? await findPublishedMonth(wanted, locale) : null;
  if (!month) notFound();
  return { month, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { month, locale }] = await Promise.all([getTranslations("published"), load(params)]);
  return pageMetadata({
    locale,
    path: paths.published(month.month),
    title: t("title", { month: monthName(month.month, locale) }),
    description: t("description"),
  });
}

export default async function PublishedMonthPage({ params }: Props) {
  const [{ month, locale }, months] = await Promise.all([load(params), listPublishedMonths()]);
  return <PublishedPage month={month} months={months} locale={locale} />;
}
