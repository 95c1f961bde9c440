import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { ApplicationSide } from "@/components/desk/applications/application-side";
import { ApplicationView } from "@/components/desk/applications/application-view";
import { NoPart } from "@/components/desk/frame/no-part";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { OnboardingWords } from "@/components/shared/onboarding/onboarding-words";
import { findApplication, listApplications } from "@/lib/onboarding/queries";
import { isId } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function ApplicationPage({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const permission = "application:review";
  const viewer = await enterDesk({ locale, path: paths.countyApplication(id), permission });
  if (!viewer) return <NoPart locale={locale} />;
  const [application, queue] = await Promise.all([
    isId(id) ? findApplication(viewer, id, locale) : null,
    listApplications(viewer, "waiting", locale),
  ]);
  if (!application) notFound();
  return (
    <OnboardingWords>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
        <ApplicationView application={application} locale={locale} />
        <aside className="lg:sticky lg:top-4">
          <ApplicationSide
            application={application}
            nextId={queue.find(({ shopId }) => shopId !== id)?.shopId ?? null}
            locale={locale}
          />
        </aside>
      </div>
    </OnboardingWords>
  );
}
