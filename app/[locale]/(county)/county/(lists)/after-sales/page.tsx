import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { CaseCard } from "@/components/shared/aftersales/case-card";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { caseTabs, isCaseTab } from "@/lib/aftersales";
import { listCases } from "@/lib/aftersales/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale.desk");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyCasesPage({ searchParams }: Props) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("aftersale.desk"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyCases(), permission: "aftersale:decide" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const tab = isCaseTab(asked.tab) ? asked.tab : "waiting";
  const cases = await listCases(viewer, "county", tab, locale);
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-5">
      <DeskHead title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("title")}
        tabs={caseTabs.map((one) => ({
          href: localised(locale, paths.countyCases(one)),
          label: t(`tab.${one}`),
          current: one === tab,
        }))}
      />
      {cases.length === 0 && <Notice tone="done" title={t("none")} />}
      {cases.map((one) => (
        <CaseCard
          key={one.number}
          one={one}
          side="county"
          href={localised(locale, paths.countyCase(one.number))}
          locale={locale}
        />
      ))}
    </div>
  );
}
