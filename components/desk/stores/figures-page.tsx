import { useTranslations } from "next-intl";
import { MonthForm } from "@/components/desk/reporting/month-chooser";
import { HowCounted } from "@/components/shared/reporting/how-counted";
import { TakeAway } from "@/components/shared/reporting/take-away";
import { ButtonLink } from "@/components/ui/button";
import { monthName } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { figureKinds, type StoresMonth } from "@/lib/stores";
import { FiguresTable } from "./figures-table";

/** A month of all stores: what is verified beside what is declared, by platform, village or shelf. */
export function FiguresPage({ figures, locale }: { figures: StoresMonth; locale: Locale }) {
  const t = useTranslations("stores.figures");
  const { month, months, kind, isRunning, stores, orders, lines } = figures;
  const name = monthName(month, locale);
  const to = (wanted?: string) => localised(locale, paths.countyStoreFigures(wanted, kind));
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-quiet">{name}</p>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
        </div>
        <MonthForm
          {...{ month, months, kind, to }}
          action={localised(locale, paths.countyStoreFigures())}
          locale={locale}
        />
      </header>
      {isRunning && <Notice>{t("running")}</Notice>}
      <p className="text-lg">{t("said", { stores, orders })}</p>
      <Tabs
        label={t("by")}
        className="max-lg:-mx-4"
        tabs={figureKinds.map((one) => ({
          href: localised(locale, paths.countyStoreFigures(month, one)),
          label: t(`kind.${one}`),
          current: one === kind,
        }))}
      />
      {lines.length === 0 ? (
        <p className="text-quiet">{t("none")}</p>
      ) : (
        <FiguresTable
          figures={figures}
          caption={t("table", { month: name, kind: t(`kind.${kind}`) })}
          locale={locale}
        />
      )}
      <HowCounted>
        <ul className="grid list-disc gap-1 pl-5">
          {(["verified", "declared", "late", "sum"] as const).map((one) => (
            <li key={one}>{t(`how.${one}`)}</li>
          ))}
        </ul>
      </HowCounted>
      <TakeAway hrefOf={(format) => paths.storeFiguresFile({ month, by: kind, locale, format })} />
      <p>
        <ButtonLink variant="ghost" href={localised(locale, paths.countyFigures(month))}>
          {t("back")}
        </ButtonLink>
      </p>
    </div>
  );
}
