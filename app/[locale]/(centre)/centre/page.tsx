import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterCentre } from "@/app/[locale]/(centre)/door";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ScanDesk } from "@/components/shared/scan/scan-desk";
import { ClosedCentre } from "@/components/station/relay/closed-centre";
import { ClosedList } from "@/components/station/relay/closed-list";
import { NewRun } from "@/components/station/relay/new-run";
import { NumberCard } from "@/components/station/relay/number-card";
import { PileCard } from "@/components/station/relay/pile-card";
import { RunCard } from "@/components/station/relay/run-card";
import { Tabs } from "@/components/ui/tabs";
import { businessDay } from "@/lib/platform/clock";
import { localised, paths } from "@/lib/platform/paths";
import { listCentres, listStops } from "@/lib/relay/queries";
import { listCarriers } from "@/lib/shipping/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("relay.centre");
  return { title: t("title"), robots: { index: false } };
}

export default async function CentrePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("relay"),
    searchParams,
  ]);
  const viewer = await enterCentre(locale, paths.centre());
  if (!viewer) return <ClosedCentre locale={locale} />;
  const [centres, stations, carriers] = await Promise.all([
    listCentres(viewer, locale),
    listStops(viewer, locale),
    listCarriers(locale),
  ]);
  const centre = centres.find(({ id }) => id === one(asked, "centre")) ?? centres[0];
  if (!centre) return null;
  const { id, name, today, piles, unnumbered, runs, closed } = centre;
  const tabs = centres.map((other) => ({
    href: localised(locale, paths.centre(other.id)),
    label: other.name,
    current: other.id === id,
  }));
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
      <div className="grid grid-cols-1 gap-5">
        <header>
          <p className="text-quiet">{name}</p>
          <h1 className="text-2xl font-semibold">{t("centre.title")}</h1>
          <p className="tabular-nums">{t("centre.today", { count: today })}</p>
        </header>
        {centres.length > 1 && <Tabs label={t("centre.which")} tabs={tabs} />}
        <ScanDesk
          key={id}
          at={{ kind: "CENTRE", id }}
          title={t("centre.scanTitle")}
          hint={t("centre.scanHint")}
          canUndo={false}
        />
        {unnumbered.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-lg font-semibold">{t("number.title")}</h2>
            {unnumbered.map((parcel) => (
              <NumberCard key={parcel.shipmentId} parcel={parcel} carriers={carriers} />
            ))}
          </section>
        )}
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("pile.title")}</h2>
          {piles.length === 0 && <p className="text-quiet">{t("pile.none")}</p>}
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            {piles.map((pile) => (
              <PileCard key={pile.code} centreId={id} pile={pile} locale={locale} />
            ))}
          </div>
        </section>
      </div>
      <div className="grid grid-cols-1 gap-5">
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("run.title")}</h2>
          <NewRun centreId={id} stations={stations} today={businessDay(new Date())} />
          {runs.length === 0 && <p className="text-quiet">{t("run.none")}</p>}
          {runs.map((run) => (
            <RunCard key={run.id} run={run} />
          ))}
        </section>
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("manifest.list")}</h2>
          <ClosedList closed={closed} locale={locale} />
        </section>
      </div>
    </div>
  );
}
