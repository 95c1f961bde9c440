import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { cardWords } from "@/components/shared/catalog/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { Link } from "@/components/ui/link";
import { findBatch, listCards } from "@/lib/catalog/queries";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ code: string }> };

export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ code }, locale] = await Promise.all([params, currentLocale()]);
  const batch = await findBatch(code, locale);
  if (!batch) notFound();
  return { batch, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { batch, locale }] = await Promise.all([getTranslations("product"), load(params)]);
  const day = formatDay(batch.harvestedOn, locale, true);
  return pageMetadata({
    locale,
    path: paths.batch(batch.code),
    title: t("batchPage.title", { code: batch.code }),
    description: t("batchPage.description", {
      title: batch.title,
      begun: t(`batch.begun.${batch.verb}`),
      day,
      field: batch.field,
    }),
  });
}

export default async function BatchPage({ params }: Props) {
  const [t, { batch, locale }] = await Promise.all([getTranslations("product"), load(params)]);
  const cards = await listCards([batch.productId], locale);
  const rows = [
    [t(`batch.begun.${batch.verb}`), formatDay(batch.harvestedOn, locale, true)],
    [t("batch.field"), batch.field],
    [t("batch.household"), batch.household],
    [t("batchPage.weight"), formatWeight(batch.weighedG, locale)],
  ] as const;
  return (
    <article className="page max-w-3xl! pt-6">
      <p className="text-quiet">{t("batchPage.lead")}</p>
      <h1 className="text-2xl font-semibold tabular-nums lg:text-3xl">
        {t("batchPage.title", { code: batch.code })}
      </h1>
      <p className="mt-1">
        {batch.title} ·{" "}
        <Link
          href={localised(locale, paths.village(batch.village.slug))}
          className="text-calaite underline underline-offset-4"
        >
          {batch.village.name}
        </Link>
      </p>
      <dl className="mt-6 grid gap-px overflow-hidden rounded-lg border border-hairline bg-hairline md:grid-cols-2">
        {rows.map(
          ([word, value]) =>
            value && (
              <div key={word} className="bg-card p-4">
                <dt className="text-sm text-quiet">{word}</dt>
                <dd className="text-lg font-medium">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {cards.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3 text-xl font-semibold">{t("batchPage.goods")}</h2>
          <ProductGrid cards={cards} locale={locale} words={cardWords(locale)} />
        </section>
      )}
    </article>
  );
}
