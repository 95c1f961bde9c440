import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { numberCode } from "@/components/shared/scan/number-code";
import { Slip } from "@/components/workbench/dispatch/slip";
import { findShopOrder } from "@/lib/dispatch/queries";
import { requireUser } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ number }, t] = await Promise.all([params, getTranslations("dispatch.slip")]);
  return { title: t("title", { number }), robots: { index: false } };
}

export default async function PackingSlipPage({ params }: Props) {
  const [{ number }, locale] = await Promise.all([params, currentLocale()]);
  const viewer = await requireUser(locale, paths.packingSlip(number));
  const order = await findShopOrder(viewer, number, locale);
  if (!order || order.isMasked) notFound();
  return <Slip order={order} code={await numberCode(number)} locale={locale} />;
}
