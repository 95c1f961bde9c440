import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Card } from "@/components/ui/card";
import { Picture } from "@/components/ui/picture";
import { BatchRow } from "@/components/workbench/batches/batch-row";
import { CostsForm } from "@/components/workbench/costs/costs-form";
import { BackOn } from "@/components/workbench/stock/back-on";
import { LimitsForm } from "@/components/workbench/stock/limits-form";
import { LowMark } from "@/components/workbench/stock/low-mark";
import { StockForm } from "@/components/workbench/stock/stock-form";
import { StockHistory } from "@/components/workbench/stock/stock-history";
import { stockPicture } from "@/components/workbench/stock/stock-picture";
import { countBatchesOfVariant } from "@/lib/batches/queries";
import { findCosts } from "@/lib/costs/queries";
import { stockHistory } from "@/lib/inventory/queries";
import { findLimits } from "@/lib/limits/queries";
import { requireUser } from "@/lib/platform/auth";
import { pick } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ variantId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell.stock");
  return { title: t("title"), robots: { index: false } };
}

export default async function VariantStockPage({ params }: Props) {
  const [{ variantId }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("sell.stock"),
  ]);
  const viewer = await requireUser(locale, paths.stockHistory(variantId));
  const [stock, limits, costs, batches] = isId(variantId)
    ? await Promise.all([
        stockHistory(viewer, variantId),
        findLimits(viewer, variantId),
        findCosts(viewer, variantId),
        countBatchesOfVariant(viewer, variantId),
      ])
    : [null, null, null, null];
  if (!stock || !limits) notFound();
  return (
    <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
      <div className="grid grid-cols-1 gap-5">
        <header className="flex items-center gap-4">
          <Picture
            picture={stockPicture(stock, locale)}
            sizes="112px"
            square
            decorative
            className="w-28 shrink-0 rounded-lg"
          />
          <div>
            <h1 className="text-xl font-semibold">{pick(stock, "title", locale)}</h1>
            <p className="text-quiet">{pick(stock, "label", locale)}</p>
            {stock.reserved > 0 && (
              <p className="text-sm text-quiet">{t("reserved", { count: stock.reserved })}</p>
            )}
          </div>
        </header>
        <Card>
          <StockForm
            variantId={variantId}
            name={`${pick(stock, "title", locale)} ${pick(stock, "label", locale)}`}
            onHand={stock.onHand}
            reserved={stock.reserved}
          />
        </Card>
        {stock.lowAt !== null && (
          <Card>
            <LowMark variantId={variantId} lowAt={stock.lowAt} />
          </Card>
        )}
        <Card>
          <LimitsForm variantId={variantId} limits={limits} />
        </Card>
        {costs && (
          <Card>
            <CostsForm variantId={variantId} costs={costs} />
          </Card>
        )}
        {batches && <BatchRow {...batches} locale={locale} />}
        <Card>
          <BackOn variantId={variantId} backOn={stock.backOn} />
        </Card>
      </div>
      <section className="grid grid-cols-1 gap-3">
        <h2 className="font-semibold">{t("history")}</h2>
        <StockHistory movements={stock.movements} locale={locale} />
      </section>
    </div>
  );
}
