import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { openingTerms, usualTerms } from "@/components/shared/assistance/terms-fields";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { ConsentForm } from "@/components/station/assistance/consent-form";
import { StartForm } from "@/components/station/assistance/start-form";
import { StationBack } from "@/components/station/assistance/station-back";
import { type ConsentView, holds } from "@/lib/assistance";
import { findHousehold, listConsentsFor } from "@/lib/assistance/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  params: Promise<{ shopId: string }>;
  searchParams: Promise<{ to?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.station");
  return { title: t("title"), robots: { index: false } };
}

/** The page at which the work that was agreed to begins. */
function startOf({ scopes }: ConsentView, isOpening: boolean, to: unknown) {
  if (isOpening) return paths.apply();
  if (to === "messages" && scopes.includes("ANSWER")) return paths.sellMessages();
  return scopes.includes("SHIP") || !scopes.includes("LIST_PRODUCTS")
    ? paths.sell()
    : paths.sellProducts();
}

export default async function HouseholdPage({ params, searchParams }: Props) {
  const [locale, t, { shopId }, { to }] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.household"),
    params,
    searchParams,
  ]);
  const { viewer, closed } = await enterStation(locale, paths.stationShop(shopId));
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const household = isId(shopId) ? await findHousehold(viewer, shopId, locale) : null;
  if (!household) notFound();
  const consents = await listConsentsFor(viewer, locale, household.id);
  const consent = consents.find(
    (one) => holds(one) && (!household.isOpening || one.scopes.includes("APPLY")),
  );
  const name = household.owner;
  const form = (
    <ConsentForm
      key={consent?.id ?? "first"}
      whom={{ shopId: household.id }}
      owner={name}
      usual={household.isOpening ? openingTerms : usualTerms}
    />
  );
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-5">
      <StationBack title={name} note={household.name} locale={locale} />
      {consent ? (
        <>
          <h2 className="text-xl font-semibold">{t("act", { name })}</h2>
          <StartForm
            consent={consent}
            usual={household.isOpening ? "OPENING" : "ASKED"}
            startHref={localised(locale, startOf(consent, household.isOpening, to))}
          />
          <details>
            <summary className="flex min-h-14 items-center underline underline-offset-4">
              {t("askMore")}
            </summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <h2 className="text-xl font-semibold">{t("ask", { name })}</h2>
          {form}
        </>
      )}
    </div>
  );
}
