import { useTranslations } from "next-intl";
import { MonthBars } from "@/components/shared/reporting/month-bars";
import { monthOfYear } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { ShopFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

type Props = { figures: ShopFigures; locale: Locale };

/** The months of this year beside those of the last: in words, as bars and as a table. */
export function MonthsChart({ figures, locale }: Props) {
  const t = useTranslations("figures.months");
  const how = useTranslations("figures.sold")("how");
  const { months, compared } = figures;
  const [best] = [...months].sort((one, other) => (other.fen ?? 0) - (one.fen ?? 0));
  const { sold, soldBefore } = compared.year;
  const said =
    sold.orders === 0 || !best
      ? t("saidNone")
      : t("said", {
          now: formatMoney(sold.fen, locale),
          before: formatMoney(soldBefore.fen, locale),
          best: monthOfYear(best.month, locale),
        });
  return (
    <FiguresSection title={t("title")} said={said} how={how}>
      <MonthBars months={months} said={said} locale={locale} />
    </FiguresSection>
  );
}
