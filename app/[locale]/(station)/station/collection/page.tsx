import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { CollectionDesk } from "@/components/station/collection/collection-desk";
import { collectionTabs } from "@/lib/collection";
import { countShelf, listShelf } from "@/lib/collection/queries";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("collection.station");
  return { title: t("title"), robots: { index: false } };
}

export default async function CollectionPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("collection.station"),
    searchParams,
  ]);
  const { viewer, closed } = await enterStation(locale, paths.stationCollection());
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const tab = collectionTabs.find((known) => known === one(asked, "tab")) ?? "ready";
  const [parcels, ready, counts] = await Promise.all([
    listShelf(viewer, tab),
    listShelf(viewer, "ready"),
    countShelf(viewer),
  ]);
  const dues = ready.flatMap(({ number, waybill, dueFen }) => [
    [number, dueFen],
    [waybill, dueFen],
  ]);
  return (
    <Words only={["collection", "dispatch", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <CollectionDesk
          parcels={parcels}
          dues={Object.fromEntries(dues)}
          tabs={{
            label: t("tabs.label"),
            tabs: collectionTabs.map((name) => ({
              href: localised(locale, paths.stationCollection(name)),
              label: t(`tabs.${name}`),
              current: name === tab,
              count: counts[name],
            })),
          }}
          empty={t(`none.${tab}`)}
          locale={locale}
        />
      </div>
    </Words>
  );
}
