import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { AddProgramme } from "@/components/desk/subsidies/add-programme";
import { ProgrammeCard } from "@/components/desk/subsidies/programme-card";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { EmptyState } from "@/components/ui/empty-state";
import { businessDay } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listProgrammes } from "@/lib/subsidies/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subsidies");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountySubsidiesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("subsidies")]);
  const door = { locale, path: paths.countySubsidies(), permission: "subsidy:run" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const programmes = await listProgrammes(viewer, locale);
  return (
    <Words only={["subsidies", "county", "errors", "common"]}>
      <div className="grid max-w-4xl grid-cols-1 gap-5">
        <DeskHead
          title={t("title")}
          lead={t("lead")}
          action={<AddProgramme today={businessDay(new Date())} />}
        />
        <p className="max-w-2xl">{t("counts")}</p>
        {programmes.length === 0 && (
          <EmptyState picture={<NothingFoundScene />} title={t("none")}>
            {t("noneText")}
          </EmptyState>
        )}
        {programmes.map((programme) => (
          <ProgrammeCard key={programme.id} programme={programme} locale={locale} />
        ))}
      </div>
    </Words>
  );
}
