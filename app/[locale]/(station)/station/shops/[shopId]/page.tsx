import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClosedStation } from "@/components/assistance/closed-station";
import { ConsentForm } from "@/components/assistance/consent-form";
import { enterStation } from "@/components/assistance/enter";
import { StartForm } from "@/components/assistance/start-form";
import { StationBack } from "@/components/assistance/station-back";
import { currentLocale } from "@/components/layout/current-locale";
import { findHousehold, listConsentsFor } from "@/lib/assistance/queries";
import { mayReadOutbox } from "@/lib/notifications/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ shopId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.station");
  return { title: t("title"), robots: { index: false } };
}

export default async function HouseholdPage({ params }: Props) {
  const [locale, t, { shopId }] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.household"),
    params,
  ]);
  const { viewer, closed } = await enterStation(locale, paths.stationShop(shopId));
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const household = isId(shopId) ? await findHousehold(viewer, shopId, locale) : null;
  if (!household) notFound();
  const consents = await listConsentsFor(viewer, locale, household.id);
  const consent = consents.find(({ state }) => state === "ACTIVE");
  const name = household.owner;
  const outboxHref = mayReadOutbox(viewer) ? localised(locale, paths.messagesSent()) : null;
  const form = (
    <ConsentForm
      key={consent?.id ?? "first"}
      shop={{ id: household.id, owner: name }}
      outboxHref={outboxHref}
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
            homeHref={localised(locale, paths.sell())}
            goodsHref={localised(locale, paths.sellProducts())}
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
