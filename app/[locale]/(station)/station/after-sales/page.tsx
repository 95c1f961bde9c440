import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { CaseCard } from "@/components/shared/aftersales/case-card";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { CounterForm } from "@/components/station/aftersales/counter-form";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { Notice } from "@/components/ui/notice";
import { listSilentCases } from "@/lib/aftersales/queries";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale.station");
  return { title: t("title"), robots: { index: false } };
}

export default async function StationCasesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("aftersale.station")]);
  const { viewer, closed } = await enterStation(locale, paths.stationCases());
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const cases = await listSilentCases(viewer, locale);
  return (
    <Words only={["aftersale", "settlement", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-6">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("silent")}</h2>
          <p className="text-quiet">{t("silentText")}</p>
          {cases.length === 0 && <Notice tone="done" title={t("none")} />}
          {cases.map((one) => (
            <CaseCard
              key={one.number}
              one={one}
              side="station"
              href={localised(locale, paths.stationShop(one.shopId))}
              locale={locale}
            />
          ))}
        </section>
        <CounterForm of="refund" locale={locale} />
        <CounterForm of="earnings" locale={locale} variant="quiet" />
      </div>
    </Words>
  );
}
