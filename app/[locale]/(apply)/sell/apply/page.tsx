import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/layout/current-locale";
import { ApplyHome } from "@/components/onboarding/apply-home";
import { GuestHome } from "@/components/onboarding/guest-home";
import { emptyApplication } from "@/lib/onboarding";
import { findMyApplication, hasShop, listApplyChoices } from "@/lib/onboarding/queries";
import { currentViewer, type Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { formatPhone, isPhone } from "@/lib/platform/phone";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding");
  return { title: t("title"), robots: { index: false } };
}

const phoneOf = ({ phone }: { phone: string }) => (isPhone(phone) ? formatPhone(phone) : phone);

async function Home({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const choices = await listApplyChoices(locale);
  if (viewer.kind !== "user") return <GuestHome choices={choices} locale={locale} />;
  const application = await findMyApplication(viewer, locale);
  if (!application && (await hasShop(viewer))) redirect(localised(locale, paths.sell()));
  return (
    <ApplyHome
      application={application ?? emptyApplication(choices.allowsWorkshopFood)}
      phone={phoneOf(viewer)}
      locale={locale}
    />
  );
}

export default async function ApplyPage() {
  const [locale, viewer, t] = await Promise.all([
    currentLocale(),
    currentViewer(),
    getTranslations("onboarding"),
  ]);
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="mt-1 text-quiet">{t("lead")}</p>
      </header>
      <Home viewer={viewer} locale={locale} />
    </div>
  );
}
