import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { ExpiringPapers } from "@/components/desk/papers/expiring-papers";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { listPapers } from "@/lib/onboarding/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding.county.expiring");
  return { title: t("title"), robots: { index: false } };
}

export default async function PapersPage() {
  const [locale, t] = await Promise.all([
    currentLocale(),
    getTranslations("onboarding.county.expiring"),
  ]);
  const permission = "application:review";
  const viewer = await enterDesk({ locale, path: paths.countyPapers(), permission });
  if (!viewer) return <NoPart locale={locale} />;
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="mt-1 text-quiet">{t("lead")}</p>
      </header>
      <ExpiringPapers papers={await listPapers(viewer, locale)} locale={locale} />
    </div>
  );
}
