import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Cashier } from "@/components/buyer/cashier/cashier";
import { isDecided, Outcome } from "@/components/buyer/cashier/outcome";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { findCashier } from "@/lib/cashier/queries";
import { currentViewer } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ group: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cashier");
  return { title: t("title"), robots: { index: false } };
}

export default async function CashierPage({ params }: Props) {
  const [{ group }, locale, viewer] = await Promise.all([params, currentLocale(), currentViewer()]);
  const view = await findCashier(viewer, group, locale);
  if (!view) notFound();
  if (isDecided(view)) return <Outcome view={view} locale={locale} />;
  return <Cashier view={view} locale={locale} isSandbox={env.STRIPE_API_BASE !== undefined} />;
}
