import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { CaseCard } from "@/components/shared/aftersales/case-card";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { NoPart } from "@/components/workbench/frame/no-part";
import { caseTabs, isCaseTab } from "@/lib/aftersales";
import { listCases } from "@/lib/aftersales/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellCasesPage({ searchParams }: Props) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("aftersale"),
    searchParams,
  ]);
  const door = { locale, path: paths.sellCases(), permission: "aftersale:answer" } as const;
  const entered = await enterWorkbench(door);
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const tab = isCaseTab(asked.tab) ? asked.tab : "waiting";
  const cases = await listCases(entered.viewer, "seller", tab, locale);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <Tabs
        label={t("title")}
        className="-mx-4 md:mx-0"
        tabs={caseTabs.map((one) => ({
          href: localised(locale, paths.sellCases(one)),
          label: t(`tab.${one}`),
          current: one === tab,
        }))}
      />
      {cases.length === 0 && <EmptyState title={t("none")} />}
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {cases.map((one) => (
          <li key={one.number}>
            <CaseCard
              one={one}
              side="seller"
              href={localised(locale, paths.sellCase(one.number))}
              locale={locale}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
