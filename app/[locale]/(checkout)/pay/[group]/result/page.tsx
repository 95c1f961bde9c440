import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isDecided, Outcome } from "@/components/buyer/cashier/outcome";
import { Shares } from "@/components/buyer/cashier/shares";
import { Waiting } from "@/components/buyer/cashier/waiting";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { findCashier } from "@/lib/cashier/queries";
import { currentViewer } from "@/lib/platform/auth";

type Props = { params: Promise<{ group: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cashier");
  return { title: t("resultTitle"), robots: { index: false } };
}

/** Says what the server knows; coming back from the provider's page proves nothing. */
export default async function PaymentResultPage({ params }: Props) {
  const [{ group }, locale, viewer] = await Promise.all([params, currentLocale(), currentViewer()]);
  const [view, t] = await Promise.all([
    findCashier(viewer, group, locale),
    getTranslations("cashier"),
  ]);
  if (!view) notFound();
  if (isDecided(view)) return <Outcome view={view} locale={locale} />;
  return (
    <div className="mx-auto grid max-w-xl gap-4">
      <Waiting group={view.number} hasFailed={view.hasFailed} />
      <Shares shares={view.shares} locale={locale} title={t("shares.title")} />
    </div>
  );
}
