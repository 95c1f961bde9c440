import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { toDataURL } from "qrcode";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { LinkCard } from "@/components/workbench/taking/link-card";
import { TakenPage } from "@/components/workbench/taking/taken-page";
import { findTaken, type TakenOrder } from "@/lib/orders/queries";
import { requireUser } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ group: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("taking.taken");
  return { title: t("one"), robots: { index: false } };
}

type LinkProps = { taken: TakenOrder & { token: string }; locale: Locale };

async function TheLink({ taken, locale }: LinkProps) {
  const address = env.publicOrigin + localised(locale, paths.orderLink(taken.token));
  const code = await toDataURL(address, { margin: 2, width: 560 });
  return (
    <LinkCard taken={taken} shop={taken.shopName} address={address} code={code} locale={locale} />
  );
}

export default async function TakenOrderPage({ params }: Props) {
  const [{ group }, locale] = await Promise.all([params, currentLocale()]);
  const viewer = await requireUser(locale, paths.takenOrder(group));
  const taken = await findTaken(viewer, group, locale);
  if (!taken) notFound();
  const { token } = taken;
  return (
    <Words only={["taking", "errors", "common"]}>
      <TakenPage
        taken={taken}
        link={token && <TheLink taken={{ ...taken, token }} locale={locale} />}
        locale={locale}
      />
    </Words>
  );
}
