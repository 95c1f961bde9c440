import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LinkedPurchase } from "@/components/buyer/link/linked-purchase";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { findByLink } from "@/lib/orders/queries";
import { currentViewer } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("taking.taken");
  return { title: t("one"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function OrderLinkPage({ params }: Props) {
  const [{ token }, locale, viewer, t] = await Promise.all([
    params,
    currentLocale(),
    currentViewer(),
    getTranslations("taking.link"),
  ]);
  const found = await findByLink(viewer, token, locale);
  if (!found) notFound();
  if (found.state === "MINE") redirect(localised(locale, paths.cashier(found.groupNumber)));
  if (found.state === "OPEN")
    return <LinkedPurchase purchase={found.purchase} token={token} locale={locale} />;
  return (
    <EmptyState
      picture={<NoOrdersScene />}
      title={t("over")}
      action={<ButtonLink href={localised(locale, paths.findOrder())}>{t("find")}</ButtonLink>}
    >
      {t("overText")}
    </EmptyState>
  );
}
