import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { BatchPage } from "@/components/shop/batches/batch-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { findBatch } from "@/lib/batches/queries";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ code: string }> };

export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ code }, locale] = await Promise.all([params, currentLocale()]);
  const batch = await findBatch(code, locale);
  if (!batch) notFound();
  return { batch, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, verbs, { batch, locale }] = await Promise.all([
    getTranslations("batches.page"),
    getTranslations("product.batch.begun"),
    load(params),
  ]);
  return pageMetadata({
    locale,
    path: paths.batch(batch.code),
    title: `${batch.title} · ${t("title", { code: batch.code })}`,
    description: t("description", {
      title: batch.title,
      begun: verbs(batch.verb),
      day: formatDay(batch.harvestedOn, locale, true),
      field: batch.field,
    }),
    picture: batch.photos[0]?.picture ?? null,
  });
}

export default async function BatchRoute({ params }: Props) {
  return <BatchPage {...(await load(params))} />;
}
