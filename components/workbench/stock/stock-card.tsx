import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { StockRow } from "@/lib/inventory/queries";
import { type Locale, pick } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { stockPicture } from "./stock-picture";
import { StockQuick } from "./stock-quick";

type Props = { row: StockRow; locale: Locale; onCounted: (onHand: number) => void };

/** One kind of goods and how many of it can still be sold. */
export function StockCard({ row, locale, onCounted }: Props) {
  const t = useTranslations("sell.stock");
  return (
    <Card flush>
      <Link
        href={localised(locale, paths.stockHistory(row.variantId))}
        className="flex items-center gap-4 p-4 hover:bg-sunk/50"
      >
        <Picture
          picture={stockPicture(row, locale)}
          sizes="96px"
          square
          decorative
          className="w-24 shrink-0 rounded-lg"
        />
        <span className="grid min-w-0 grow gap-1">
          <VariantName label={pick(row, "label", locale)} title={pick(row, "title", locale)} />
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-3xl font-semibold tabular-nums">{row.left}</span>
            <span className="text-sm text-quiet">{t("left")}</span>
            {row.low && (
              <Badge tone={row.left === 0 ? "brick" : "millet"}>
                {t(row.left === 0 ? "soldOut" : "low")}
              </Badge>
            )}
          </span>
          {row.reserved > 0 && (
            <span className="text-sm text-quiet">{t("reserved", { count: row.reserved })}</span>
          )}
        </span>
        <Chevron className="shrink-0 text-quiet" />
      </Link>
      <StockQuick
        variantId={row.variantId}
        name={`${pick(row, "title", locale)} ${pick(row, "label", locale)}`}
        onHand={row.onHand}
        reserved={row.reserved}
        onCounted={onCounted}
      />
    </Card>
  );
}
