import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { HandInList } from "@/components/shared/cash/hand-in-list";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { TillCard } from "@/components/station/cash/till-card";
import { listStationCash } from "@/lib/cash/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cash");
  return { title: t("title"), robots: { index: false } };
}

export default async function StationCashPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("cash")]);
  const { viewer, closed } = await enterStation(locale, paths.stationCash());
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const { tills, handIns } = await listStationCash(viewer, locale);
  return (
    <Words only={["cash", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-5">
        <header>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="text-quiet">{t("lead")}</p>
        </header>
        {tills.map((till) => (
          <TillCard key={till.stationId} till={till} locale={locale} />
        ))}
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("list")}</h2>
          <HandInList handIns={handIns} locale={locale} />
        </section>
      </div>
    </Words>
  );
}
