import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { RulesPage } from "@/components/shop/rules/rules-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { documentNames, isDocumentName } from "@/lib/identity";
import { getCountyRules } from "@/lib/places/queries";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ document: string }> };

export const generateStaticParams = () => documentNames.map((document) => ({ document }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ document }, t, locale] = await Promise.all([
    params,
    getTranslations("legal"),
    currentLocale(),
  ]);
  if (!isDocumentName(document)) return {};
  return pageMetadata({
    locale,
    path: paths.rules(document),
    title: t(`documents.${document}.title`),
    description: t(`documents.${document}.lead`),
  });
}

export default async function Page({ params }: Props) {
  const [{ document }, locale, county] = await Promise.all([
    params,
    currentLocale(),
    getCountyRules(),
  ]);
  if (!isDocumentName(document)) notFound();
  return (
    <RulesPage name={document} days={Math.ceil(county.shipWithinHours / 24)} locale={locale} />
  );
}
