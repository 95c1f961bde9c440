import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readTiles } from "@/app/[locale]/(county)/county/(lists)/tiles";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { Alerts } from "@/components/desk/home/alerts";
import { CountyLine } from "@/components/desk/reporting/county-line";
import { CountyYear } from "@/components/desk/reporting/county-year";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Notice } from "@/components/ui/notice";
import { Tile } from "@/components/ui/tile";
import { Today } from "@/components/ui/today";
import { listOverdueShops } from "@/lib/messages/queries";
import { localised, paths } from "@/lib/platform/paths";
import { getCountyAlerts, getCountyMonth, getCountyYear } from "@/lib/reporting/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("county")]);
  const viewer = await enterDesk({ locale, path: paths.county(), permission: "desk:open" });
  if (!viewer) return <NoPart locale={locale} />;
  const [tiles, month, year, alerts, unanswered] = await Promise.all([
    readTiles(viewer),
    getCountyMonth(viewer, { month: null, kind: "township", locale }),
    getCountyYear(viewer, null),
    getCountyAlerts(viewer, locale),
    listOverdueShops(viewer, locale),
  ]);
  const waiting = tiles.some(({ number }) => number > 0);
  return (
    <div className="grid gap-5">
      <header>
        <Today locale={locale} />
        <h1 className="text-2xl font-semibold">{t("home.title")}</h1>
      </header>
      {month && <CountyLine county={month.county} locale={locale} />}
      {!waiting && <Notice tone="done" title={t("home.nothing")} />}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))] gap-3">
        {tiles.map(({ key, path, icon: Icon, number }) => (
          <Tile
            key={key}
            href={localised(locale, path)}
            icon={<Icon />}
            word={t(`tiles.${key}.word`)}
            number={number}
            note={t(`tiles.${key}.${number > 0 ? "some" : "none"}`)}
            look={number > 0 ? "first" : "plain"}
          />
        ))}
      </div>
      <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
        {alerts && <Alerts alerts={alerts} unanswered={unanswered} locale={locale} />}
        {year && <CountyYear months={year} locale={locale} />}
      </div>
    </div>
  );
}
