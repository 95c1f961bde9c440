import { useTranslations } from "next-intl";
import { MonthBars } from "@/components/shared/reporting/month-bars";
import { Card } from "@/components/ui/card";
import { monthOfYear } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney, sum } from "@/lib/platform/money";
import type { MonthFigure } from "@/lib/reporting";

type Props = { months: MonthFigure[]; locale: Locale };

/** A year of the county beside the one before: in words, as bars and as a table. */
export function CountyYear({ months, locale }: Props) {
  const t = useTranslations("figures.county.year");
  const year = (months[0]?.month ?? "").slice(0, 4);
  const passed = months.filter(({ fen }) => fen !== null);
  const [best] = [...passed].sort((one, other) => (other.fen ?? 0) - (one.fen ?? 0));
  const soldFen = sum(passed.flatMap(({ fen }) => fen ?? []));
  const said =
    soldFen === 0 || !best
      ? t("none", { year })
      : t("said", {
          year,
          now: formatMoney(soldFen, locale),
          before: formatMoney(sum(passed.map(({ before }) => before)), locale),
          best: monthOfYear(best.month, locale),
        });
  return (
    <Card className="grid content-start gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p>{said}</p>
      <MonthBars
        months={months}
        said={said}
        years={{ now: year, before: String(Number(year) - 1) }}
        locale={locale}
      />
    </Card>
  );
}
