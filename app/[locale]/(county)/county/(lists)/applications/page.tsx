import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { ApplicationQueue } from "@/components/desk/applications/application-queue";
import { QueueTabs } from "@/components/desk/applications/queue-tabs";
import { NoPart } from "@/components/desk/frame/no-part";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { OnboardingWords } from "@/components/shared/onboarding/onboarding-words";
import { Link } from "@/components/ui/link";
import { isQueueTab } from "@/lib/onboarding";
import { countApplications, listApplications } from "@/lib/onboarding/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function ApplicationsPage({ searchParams }: Props) {
  const [locale, t, { tab: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("onboarding.county"),
    searchParams,
  ]);
  const permission = "application:review";
  const viewer = await enterDesk({ locale, path: paths.countyApplications(), permission });
  if (!viewer) return <NoPart locale={locale} />;
  const tab = isQueueTab(wanted) ? wanted : "waiting";
  const [cards, counts] = await Promise.all([
    listApplications(viewer, tab, locale),
    countApplications(viewer),
  ]);
  return (
    <OnboardingWords>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <QueueTabs current={tab} counts={counts} locale={locale} />
        <ApplicationQueue cards={cards} isWaiting={tab === "waiting"} locale={locale} />
        <p>
          <Link
            href={localised(locale, paths.countyRules())}
            className="inline-flex min-h-12 items-center text-calaite underline underline-offset-4"
          >
            {t("rules")}
          </Link>
        </p>
      </div>
    </OnboardingWords>
  );
}
