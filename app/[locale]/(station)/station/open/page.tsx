import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterStation } from "@/app/[locale]/(station)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ClosedStation } from "@/components/station/assistance/closed-station";
import { RegisterForm } from "@/components/station/assistance/register-form";
import { StationBack } from "@/components/station/assistance/station-back";
import { listStations } from "@/lib/assistance/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.register");
  return { title: t("title"), robots: { index: false } };
}

export default async function RegisterPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("assistance.register")]);
  const { viewer, closed } = await enterStation(locale, paths.stationOpen());
  if (closed) return <ClosedStation viewer={viewer} locale={locale} />;
  const stations = (await listStations(viewer, locale)).filter(({ hasVillage }) => hasVillage);
  if (stations.length === 0) notFound();
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-5">
      <StationBack
        title={t("title")}
        note={stations.map(({ name }) => name).join(" · ")}
        locale={locale}
      />
      <p className="text-quiet">{t("hint")}</p>
      <RegisterForm stations={stations} />
    </div>
  );
}
