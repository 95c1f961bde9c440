import { useFormatter, useTranslations } from "next-intl";
import { AsTable } from "@/components/shared/reporting/as-table";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import type { ShopFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

type Props = { figures: ShopFigures; locale: Locale };

const SHOWN = 8;

/** What sells best: a bar each, longest first. */
export function ProductBars({ figures: { products, totals }, locale }: Props) {
  const t = useTranslations("figures.products");
  const format = useFormatter();
  const [best] = products;
  const most = Math.max(1, best?.soldFen ?? 0);
  const share = best ? best.soldFen / Math.max(1, totals.soldFen) : 0;
  const percent = format.number(share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <FiguresSection
      title={t("title")}
      said={best ? t("said", { title: best.title, share: percent }) : t("none")}
      how={t("how")}
    >
      <ul className="grid gap-3">
        {products.slice(0, SHOWN).map(({ id, title, soldFen, units }) => (
          <li key={id} className="grid gap-1">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>{title}</span>
              <span className="flex gap-3">
                <span className="text-quiet">{t("pieces", { count: units })}</span>
                <Money fen={soldFen} locale={locale} className="font-semibold" />
              </span>
            </p>
            <svg aria-hidden viewBox="0 0 100 3" preserveAspectRatio="none" className="h-3 w-full">
              <rect width="100" height="3" className="fill-sunk" />
              <rect width={Math.max(0, (soldFen / most) * 100)} height="3" className="fill-pine" />
            </svg>
          </li>
        ))}
      </ul>
      {products.length > 0 && (
        <AsTable
          caption={t("title")}
          heads={[t("name"), t("units"), t("weight"), t("money")]}
          rows={products.map(({ id, title, units, weightG, soldFen }) => ({
            key: id,
            cells: [
              title,
              format.number(units),
              weightG > 0 ? formatWeight(weightG, locale) : "",
              <Money key="sold" fen={soldFen} locale={locale} />,
            ],
          }))}
        />
      )}
    </FiguresSection>
  );
}
