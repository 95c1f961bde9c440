import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { ReportList } from "@/components/desk/reports/report-list";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { Tabs } from "@/components/ui/tabs";
import { countReports, listReports } from "@/lib/messages/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages.reports");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReportsPage({ searchParams }: Props) {
  const [locale, t, { tab }] = await Promise.all([
    currentLocale(),
    getTranslations("messages.reports"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyReports(), permission: "report:settle" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const settled = tab === "settled";
  const [reports, count] = await Promise.all([
    listReports(viewer, settled, locale),
    countReports(viewer),
  ]);
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["messages", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-4">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <Tabs
          label={t("title")}
          tabs={[
            { href: to(paths.countyReports()), label: t("open"), current: !settled, count },
            { href: to(paths.countyReports("settled")), label: t("settled"), current: settled },
          ]}
        />
        <ReportList reports={reports} settled={settled} locale={locale} />
      </div>
    </Words>
  );
}
