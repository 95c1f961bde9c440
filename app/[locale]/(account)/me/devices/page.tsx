import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeviceList } from "@/components/buyer/account/device-list";
import { PageHead } from "@/components/buyer/account/page-head";
import { SignOutEverywhere } from "@/components/buyer/account/sign-out-everywhere";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { moment } from "@/components/ui/moment";
import { listDevices } from "@/lib/identity/queries";
import { requireUser } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.devices");
  return { title: t("title"), robots: { index: false } };
}

export default async function DevicesPage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.devices());
  const [t, devices] = await Promise.all([getTranslations("account.devices"), listDevices(viewer)]);
  const lines = devices.map((device) => ({
    ...device,
    when: moment(new Date(device.lastSeen), locale),
  }));
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead locale={locale} title={t("title")} note={t("lead")} />
      <DeviceList devices={lines} />
      <SignOutEverywhere locale={locale} />
    </div>
  );
}
