import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { HelpQueue } from "@/components/station/assistance/help-queue";
import { HouseholdList } from "@/components/station/assistance/household-list";
import { MyConsents } from "@/components/station/assistance/my-consents";
import { UnansweredQueue } from "@/components/station/messages/unanswered-queue";
import { ButtonLink } from "@/components/ui/button";
import { listConsentsFor, listHelp, listHouseholds, listStations } from "@/lib/assistance/queries";
import { countShelf } from "@/lib/collection/queries";
import { listUnanswered } from "@/lib/messages/queries";
import { localised, paths } from "@/lib/platform/paths";
import { countWaiting } from "@/lib/relay/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.station");
  return { title: t("title"), robots: { index: false } };
}

export default async function StationPage() {
  const [locale, t, collection, relay] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.station"),
    getTranslations("collection.station"),
    getTranslations("relay"),
  ]);
  const { viewer, closed } = await enterStation(locale, paths.station());
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const [stations, queue, unanswered, households, consents, shelf, waiting] = await Promise.all([
    listStations(viewer, locale),
    listHelp(viewer, locale),
    listUnanswered(viewer, locale),
    listHouseholds(viewer, locale),
    listConsentsFor(viewer, locale),
    countShelf(viewer),
    countWaiting(viewer),
  ]);
  return (
    <div className="grid grid-cols-1 gap-6">
      <header>
        <p className="text-quiet">{stations.map(({ name }) => name).join(" · ")}</p>
        <h1 className="text-2xl font-semibold">{t("today", { name: viewer.name })}</h1>
      </header>
      {stations.some(({ hasVillage }) => hasVillage) && (
        <ButtonLink variant="quiet" block href={localised(locale, paths.stationOpen())}>
          {t("open")}
        </ButtonLink>
      )}
      <ButtonLink variant="quiet" block href={localised(locale, paths.stationParcels())}>
        {waiting > 0 ? relay("linkHere", { count: waiting }) : relay("link")}
      </ButtonLink>
      <ButtonLink variant="quiet" block href={localised(locale, paths.stationCollection())}>
        {shelf.ready > 0 ? collection("linkReady", { count: shelf.ready }) : collection("link")}
      </ButtonLink>
      <ButtonLink variant="quiet" block href={localised(locale, paths.stationCash())}>
        {t("cash")}
      </ButtonLink>
      <ButtonLink variant="quiet" block href={localised(locale, paths.stationCases())}>
        {t("cases")}
      </ButtonLink>
      <HelpQueue queue={queue} locale={locale} />
      <UnansweredQueue queue={unanswered} locale={locale} />
      <HouseholdList households={households} locale={locale} />
      <MyConsents consents={consents} locale={locale} />
    </div>
  );
}
