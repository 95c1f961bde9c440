import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/layout/current-locale";
import { ChangeQueue } from "@/components/listing/change-queue";
import { listChanges } from "@/lib/listing/queries";
import { mayAct, requireUser } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.changes");
  return { title: t("title"), robots: { index: false } };
}

export default async function ChangesPage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.countyChanges());
  if (!mayAct(viewer, "change:review")) notFound();
  return <ChangeQueue changes={await listChanges(viewer, locale)} locale={locale} />;
}
