import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { FilterForm } from "@/components/desk/register/filter-form";
import { Pager } from "@/components/desk/register/pager";
import { StationEditor } from "@/components/desk/stations/station-editor";
import { StationTable } from "@/components/desk/stations/station-table";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { stationLevels } from "@/lib/places";
import { listDistricts, listStations, listVillageRows } from "@/lib/places/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths, withQuery } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.stations");
  return { title: t("title"), robots: { index: false } };
}

export default async function StationsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("county.stations"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyStations(), permission: "register:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const wanted = { q: one(asked, "q"), level: one(asked, "level"), village: one(asked, "village") };
  const after = one(asked, "after") || null;
  const [{ stations, next }, villages, districts] = await Promise.all([
    listStations(viewer, {
      q: wanted.q,
      level: stationLevels.find((level) => String(level) === wanted.level) ?? null,
      villageId: isId(wanted.village) ? wanted.village : null,
      after,
      locale,
    }),
    listVillageRows(viewer, { q: "", locale }),
    listDistricts(viewer, locale),
  ]);
  const choices = villages.map(({ id, name }) => ({ id, name }));
  const here = localised(locale, paths.countyStations());
  return (
    <div className="grid gap-5">
      <DeskHead
        title={t("title")}
        lead={t("lead")}
        action={<StationEditor villages={choices} districts={districts} />}
      />
      <FilterForm
        action={here}
        filters={[
          { kind: "search", name: "q", label: t("search"), value: wanted.q },
          {
            kind: "choice",
            name: "level",
            label: t("level"),
            value: wanted.level,
            options: stationLevels.map((level) => ({
              value: String(level),
              label: t(`levels.${level}`),
            })),
          },
          {
            kind: "choice",
            name: "village",
            label: t("village"),
            value: wanted.village,
            options: choices.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      {stations.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("none")} />
      ) : (
        <StationTable stations={stations} villages={choices} districts={districts} />
      )}
      <Pager
        first={after && withQuery(here, wanted)}
        next={next && withQuery(here, { ...wanted, after: next })}
      />
    </div>
  );
}
