import { useTranslations } from "next-intl";
import { AsTable } from "@/components/shared/reporting/as-table";
import { ButtonLink } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { leftOf, type ProductCost } from "@/lib/costs";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney, GRAMS_PER_KG } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

type Props = { figures: ShopFigures; costs: ProductCost[]; locale: Locale };

/** What is left of what was earned, once bags, boxes and carriage are paid. */
export function LeftList({ figures, costs, locale }: Props) {
  const t = useTranslations("figures.left");
  const left = leftOf(figures.products, costs, GRAMS_PER_KG);
  const unknown = costs.reduce((sum, { unknownUnits }) => sum + unknownUnits, 0);
  const words = {
    cost: formatMoney(left.costFen, locale),
    left: formatMoney(left.leftFen, locale),
    count: left.products.length,
  };
  return (
    <FiguresSection title={t("title")} how={t("how")}>
      <p className="text-lg">{left.products.length > 0 ? t("said", words) : t("none")}</p>
      {unknown > 0 && <p className="text-quiet">{t("unknown", { count: unknown })}</p>}
      {left.products.length > 0 && (
        <AsTable
          caption={t("title")}
          heads={[t("product"), t("cost"), t("leftOver"), t("perKg")]}
          rows={left.products.map(({ id, title, costFen, leftFen, perKgFen }) => ({
            key: id,
            cells: [
              title,
              <Money key="cost" fen={costFen} locale={locale} />,
              <Money key="left" fen={leftFen} locale={locale} />,
              perKgFen === null ? "" : <Money key="kg" fen={perKgFen} locale={locale} />,
            ],
          }))}
        />
      )}
      <ButtonLink href={localised(locale, paths.sellStock())} variant="quiet" className="w-fit">
        {t("write")}
      </ButtonLink>
    </FiguresSection>
  );
}
