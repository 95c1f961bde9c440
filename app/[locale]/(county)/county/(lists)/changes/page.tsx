import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { ChangeQueue } from "@/components/desk/changes/change-queue";
import { NoPart } from "@/components/desk/frame/no-part";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { listChanges } from "@/lib/listing/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.changes");
  return { title: t("title"), robots: { index: false } };
}

export default async function ChangesPage() {
  const locale = await currentLocale();
  const permission = "change:review";
  const viewer = await enterDesk({ locale, path: paths.countyChanges(), permission });
  if (!viewer) return <NoPart locale={locale} />;
  return <ChangeQueue changes={await listChanges(viewer, locale)} locale={locale} />;
}
