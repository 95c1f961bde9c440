import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay } from "@/components/shared/catalog/day";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { cardWords } from "@/components/shared/catalog/words";
import { Check } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import type { BatchStory } from "@/lib/batches";
import { listCards } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/platform/i18n";
import { BatchData } from "./batch-data";
import { BatchFacts } from "./batch-facts";
import { BatchHead } from "./batch-head";
import { BatchHistory } from "./batch-history";
import { BatchPhotos } from "./batch-photos";
import { Related } from "./related";

type Props = { batch: BatchStory; locale: Locale };

/** What the code on a bag opens: the field, the hands, the day, and the goods again. */
export async function BatchPage({ batch, locale }: Props) {
  const t = await getTranslations("batches.page");
  const cards = await listCards([batch.productId], locale);
  const [lead, ...photos] = batch.photos;
  return (
    <article className="pb-8">
      <BatchHead batch={batch} picture={lead?.picture ?? batch.village.scene} locale={locale} />
      <div className="page mt-6 grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-12">
        <div className="grid grid-cols-1 content-start gap-8">
          {batch.withdrawn && (
            <Notice tone="warn">
              {t("withdrawn", {
                day: formatDay(batch.withdrawn.on, locale, true),
                why: batch.withdrawn.why,
              })}
            </Notice>
          )}
          <BatchFacts batch={batch} locale={locale} />
          {photos.length > 0 && <BatchPhotos photos={photos} sample={t("sample")} />}
          {batch.report && <Report report={batch.report} locale={locale} />}
          <Related
            title={t("madeOf")}
            batches={batch.madeOf}
            word="madeOfText"
            yieldPercent={batch.yieldPercent}
            locale={locale}
          />
          <Related
            title={t("madeInto")}
            batches={batch.madeInto}
            word="madeIntoText"
            yieldPercent={null}
            locale={locale}
          />
        </div>
        <aside>
          <h2 className="text-xl font-semibold">{t("goods")}</h2>
          <p className="mb-3 text-quiet">{t(cards.length > 0 ? "goodsText" : "gone")}</p>
          <div className="*:grid-cols-1!">
            <ProductGrid cards={cards} locale={locale} words={cardWords(locale)} narrow />
          </div>
        </aside>
        <div className="lg:col-span-2">
          <BatchHistory batch={batch} locale={locale} />
        </div>
      </div>
      <BatchData batch={batch} locale={locale} />
    </article>
  );
}

type ReportProps = { report: NonNullable<BatchStory["report"]>; locale: Locale };

/** That it was tested, by whom and when; the paper itself and its number stay with the shop. */
async function Report({ report, locale }: ReportProps) {
  const [t, kinds] = await Promise.all([
    getTranslations("batches.page"),
    getTranslations("product.paperKinds"),
  ]);
  const day = formatDay(report.issuedOn, locale, true);
  return (
    <Part title={t("report")}>
      <p className="flex items-center gap-2 font-medium">
        <Check className="text-pine" /> {kinds(report.kind)}
      </p>
      <p className="text-sm text-quiet">{t("reportBy", { issuer: report.issuer, day })}</p>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{title}</h2>
      <div className="rounded-lg border border-hairline bg-card p-4">{children}</div>
    </section>
  );
}
