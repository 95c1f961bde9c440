import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { Outbox } from "@/components/shared/outbox/outbox";
import { ScanDesk } from "@/components/shared/scan/scan-desk";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { StationBack } from "@/components/station/assistance/station-back";
import { DriverCard } from "@/components/station/relay/driver-card";
import { ParcelList } from "@/components/station/relay/parcel-list";
import { ButtonLink } from "@/components/ui/button";
import { moment } from "@/components/ui/moment";
import { Tabs } from "@/components/ui/tabs";
import { keeperOf } from "@/lib/platform/auth";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { listStationParcels } from "@/lib/relay/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("relay");
  return { title: t("title"), robots: { index: false } };
}

export default async function ParcelsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("relay"),
    searchParams,
  ]);
  const { viewer, closed } = await enterStation(locale, paths.stationParcels());
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const stations = await listStationParcels(viewer, locale);
  const station =
    stations.find(({ stationId }) => stationId === one(asked, "station")) ?? stations[0];
  if (!station) return null;
  const { stationId, today, parcels, stops } = station;
  const loading = stops.find(({ runId }) => runId === one(asked, "run"));
  const here = localised(locale, paths.stationParcels({ station: stationId }));
  const tabs = stations.map(({ stationId: id, name }) => ({
    href: localised(locale, paths.stationParcels({ station: id })),
    label: name,
    current: id === stationId,
  }));
  return (
    <Words only={["relay", "dispatch", "outbox", "errors", "common"]}>
      <Outbox keeper={keeperOf(viewer)} />
      <div className="grid grid-cols-1 gap-5">
        <StationBack title={t("title")} note={station.name} locale={locale} />
        {stations.length > 1 && <Tabs label={t("station.which")} tabs={tabs} />}
        {loading ? (
          <>
            <ScanDesk
              key={loading.runId}
              at={{ kind: "RUN", id: loading.runId }}
              title={t("stop.loadTitle")}
              hint={t("stop.loadHint")}
              canUndo
            />
            <ButtonLink variant="quiet" size="lg" block href={here}>
              {t("stop.back")}
            </ButtonLink>
          </>
        ) : (
          <ScanDesk
            key={stationId}
            at={{ kind: "STATION", id: stationId }}
            title={t("station.scanTitle")}
            hint={t("station.scanHint")}
            canUndo
            weighs
          />
        )}
        {stops.map((stop) => (
          <DriverCard key={stop.runId} stop={stop} locale={locale} />
        ))}
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("station.here", { count: parcels.length })}</h2>
          <p className="text-quiet">{t("station.today", { count: today })}</p>
          <ParcelList
            parcels={parcels}
            empty={t("station.none")}
            note={({ since, weightG }) => (
              <p className="text-sm text-quiet">
                {t("station.since", { when: moment(since, locale) })}
                {weightG !== null && ` · ${formatWeight(weightG, locale)}`}
              </p>
            )}
          />
        </section>
      </div>
    </Words>
  );
}
