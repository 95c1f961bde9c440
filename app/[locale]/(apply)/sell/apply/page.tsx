import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { HelpCall } from "@/components/workbench/assistance/help-call";
import { ApplyHome } from "@/components/workbench/onboarding/apply-home";
import { GuestHome } from "@/components/workbench/onboarding/guest-home";
import { whoseOf } from "@/components/workbench/onboarding/whose-of";
import { listOwnConsents } from "@/lib/assistance/queries";
import { emptyApplication } from "@/lib/onboarding";
import { findMyApplication, hasShop, listApplyChoices } from "@/lib/onboarding/queries";
import { currentViewer, mayAct, type Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { formatPhone, isPhone } from "@/lib/platform/phone";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding");
  return { title: t("title"), robots: { index: false } };
}

const phoneOf = ({ phone }: { phone: string }) => (isPhone(phone) ? formatPhone(phone) : phone);

/** Who acts for a villager was not asked to do this. */
async function NotEntrusted() {
  const t = await getTranslations("onboarding.notEntrusted");
  return <Notice title={t("title")}>{t("text")}</Notice>;
}

async function Home({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const choices = await listApplyChoices(locale);
  if (viewer.kind !== "user") return <GuestHome choices={choices} locale={locale} />;
  if (!mayAct(viewer, "shop:apply")) return <NotEntrusted />;
  const [t, application, consents] = await Promise.all([
    getTranslations("onboarding"),
    findMyApplication(viewer, locale),
    listOwnConsents(viewer, locale),
  ]);
  if (!application && (await hasShop(viewer))) redirect(localised(locale, paths.sell()));
  return (
    <>
      <ApplyHome
        whose={whoseOf(viewer)}
        application={application ?? emptyApplication(phoneOf(viewer), choices.allowsWorkshopFood)}
        locale={locale}
      />
      {application?.village && <HelpCall viewer={viewer} shop={application.slug} locale={locale} />}
      {consents.length > 0 && (
        <ButtonLink variant="ghost" block href={localised(locale, paths.helped())}>
          {t("helped")}
        </ButtonLink>
      )}
    </>
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
