import { useTranslations } from "next-intl";
import { HowCounted } from "@/components/shared/reporting/how-counted";
import { TakeAway } from "@/components/shared/reporting/take-away";
import { ButtonLink } from "@/components/ui/button";
import { monthName } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { type CellQuestion, type CountyMonth, cellKinds, type MonthFigure } from "@/lib/reporting";
import { CountyHead } from "./county-head";
import { CountyLines } from "./county-lines";
import { CountyYear } from "./county-year";
import { MonthChooser } from "./month-chooser";

type Props = {
  figures: CountyMonth;
  year: MonthFigure[];
  question: CellQuestion;
  locale: Locale;
};

/** A month of the county: as a whole, then township by township, village, category or shop. */
export function CountyFiguresPage({ figures, year, question, locale }: Props) {
  const t = useTranslations("figures.county");
  const stores = useTranslations("stores.figures");
  const { month, kind, days, isRunning } = figures;
  const name = monthName(month, locale);
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-quiet">{name}</p>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
        </div>
        <MonthChooser figures={figures} locale={locale} />
      </header>
      <p>
        <ButtonLink variant="quiet" href={localised(locale, paths.countyStoreFigures(month))}>
          {stores("link")}
        </ButtonLink>
      </p>
      {isRunning && <Notice>{t("running", { day: days })}</Notice>}
      <CountyHead figures={figures} locale={locale} />
      <CountyYear months={year} locale={locale} />
      <Tabs
        label={t("by")}
        className="max-lg:-mx-4"
        tabs={cellKinds.map((one) => ({
          href: localised(locale, paths.countyFigures(month, one)),
          label: t(`kind.${one}`),
          current: one === kind,
        }))}
      />
      <CountyLines
        figures={figures}
        question={question}
        caption={t("table", { month: name, kind: t(`kind.${kind}`) })}
        locale={locale}
      />
      <HowCounted>
        <ul className="grid list-disc gap-1 pl-5">
          {(["fen", "orders", "buyers", "shops", "newShops", "weight", "trend"] as const).map(
            (one) => (
              <li key={one}>{t(`how.${one}`)}</li>
            ),
          )}
        </ul>
      </HowCounted>
      <TakeAway hrefOf={(format) => paths.countyFiguresFile({ month, by: kind, locale, format })} />
      <p className="text-sm text-quiet">{t("asOf")}</p>
    </div>
  );
}
