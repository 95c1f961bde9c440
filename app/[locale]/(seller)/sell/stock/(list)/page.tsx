import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingFoundScene } from "@/components/brand/scenes";
import { currentLocale } from "@/components/layout/current-locale";
import { enterWorkbench } from "@/components/sell/enter";
import { NoPart } from "@/components/sell/no-part";
import { ShopChips } from "@/components/sell/shop-chips";
import { StockCard } from "@/components/sell/stock-card";
import { EmptyState } from "@/components/ui/empty-state";
import { listStock } from "@/lib/inventory/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell.stock");
  return { title: t("title"), robots: { index: false } };
}

export default async function StockPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("sell.stock"),
    searchParams,
  ]);
  const permission = "stock:edit";
  const entered = await enterWorkbench({ locale, path: paths.sellStock(), permission, wanted });
  if (!entered) return <NoPart reason="noStock" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const stock = await listStock(viewer);
  const rows = shop ? stock.filter(({ shopId }) => shopId === shop.id) : stock;
  const urgency = (row: (typeof rows)[number]) => (row.low ? row.left : Number.MAX_SAFE_INTEGER);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <ShopChips
        shops={shops}
        current={shop}
        hrefOf={(slug) => localised(locale, paths.sellStock(slug))}
      />
      {rows.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("empty")} />
      ) : (
        <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
          {rows
            .toSorted((one, other) => urgency(one) - urgency(other))
            .map((row) => (
              <li key={row.variantId}>
                <StockCard row={row} locale={locale} />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
