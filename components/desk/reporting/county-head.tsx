import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HowCounted } from "@/components/shared/reporting/how-counted";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { type CountyMonth, type MonthFigures, perDay } from "@/lib/reporting";
import { Trend } from "./trend";

const measures = ["fen", "orders", "buyers", "shops", "newShops"] as const;
type Measure = (typeof measures)[number];

/** People and shops of a part of a month can't be set beside those of a whole one. */
const isComparable = (measure: Measure, { isRunning }: CountyMonth) =>
  !isRunning || measure === "fen" || measure === "orders";

function Compared({ figures, measure }: { figures: CountyMonth; measure: Measure }) {
  const t = useTranslations("figures.county");
  if (!isComparable(measure, figures)) return null;
  const { now, monthBefore, yearBefore } = perDay(figures, figures.county, measure);
  return (
    <dl className="text-sm">
      <div className="flex justify-between gap-2">
        <dt className="text-quiet">{t("monthBefore")}</dt>
        <dd>
          <Trend now={now} before={monthBefore} />
        </dd>
      </div>
      <div className="flex justify-between gap-2">
        <dt className="text-quiet">{t("yearBefore")}</dt>
        <dd>
          <Trend now={now} before={yearBefore} />
        </dd>
      </div>
    </dl>
  );
}

/** The county as a whole: five figures, each with its trend and how it was counted. */
export function CountyHead({ figures, locale }: { figures: CountyMonth; locale: Locale }) {
  const t = useTranslations("figures.county");
  const format = useFormatter();
  const shown = (now: MonthFigures, measure: Measure): ReactNode =>
    measure === "fen" ? <Money fen={now.fen} locale={locale} /> : format.number(now[measure]);
  return (
    <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-5">
      {measures.map((measure) => (
        <li key={measure}>
          <Card className="grid h-full content-start gap-1">
            <h2 className="text-quiet">{t(measure === "fen" ? "sales" : measure)}</h2>
            <p className="text-2xl font-semibold tabular-nums">
              {shown(figures.county.now, measure)}
            </p>
            <Compared figures={figures} measure={measure} />
            <HowCounted>{t(`how.${measure}`)}</HowCounted>
          </Card>
        </li>
      ))}
    </ul>
  );
}
