import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { RulesForm } from "@/components/desk/rules/rules-form";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Notice } from "@/components/ui/notice";
import { isSmsSoonSpent } from "@/lib/notifications";
import { findSmsDay } from "@/lib/notifications/queries";
import { findCountyRules } from "@/lib/places/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.rules");
  return { title: t("title"), robots: { index: false } };
}

export default async function RulesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("county.rules")]);
  const door = { locale, path: paths.countyRules(), permission: "rules:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const [rules, smsDay] = await Promise.all([findCountyRules(viewer), findSmsDay(viewer)]);
  if (!rules || !smsDay) return <NoPart locale={locale} />;
  return (
    <div className="grid max-w-4xl gap-5">
      <DeskHead title={t("title")} lead={t("lead")} />
      <Notice tone={isSmsSoonSpent(smsDay) ? "warn" : "info"} title={t("smsDay", smsDay)}>
        {isSmsSoonSpent(smsDay) && t("smsDaySoon")}
      </Notice>
      <RulesForm rules={rules} />
    </div>
  );
}
