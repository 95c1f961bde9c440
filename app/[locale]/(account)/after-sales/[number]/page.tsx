import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BuyerActs } from "@/components/buyer/aftersales/buyer-acts";
import { CaseSheet } from "@/components/shared/aftersales/case-sheet";
import { ProofForm } from "@/components/shared/aftersales/proof-form";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { isOpenToProof } from "@/lib/aftersales";
import { findCase } from "@/lib/aftersales/queries";
import { currentViewer } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";
import { listCarriers } from "@/lib/shipping/queries";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale");
  return { title: t("title"), robots: { index: false } };
}

export default async function AfterSalePage({ params }: Props) {
  const [{ number }, locale, viewer, t] = await Promise.all([
    params,
    currentLocale(),
    currentViewer(),
    getTranslations("aftersale"),
  ]);
  const [one, carriers] = await Promise.all([
    findCase(viewer, "buyer", number, locale),
    listCarriers(locale),
  ]);
  if (!one) notFound();
  return (
    <Words only={["aftersale", "media", "errors", "common"]}>
      <CaseSheet one={one} side="buyer" locale={locale}>
        <BuyerActs one={one} carriers={carriers} />
        {viewer.kind === "user" && isOpenToProof(one.status) && (
          <ProofForm seen={{ number: one.number, version: one.version }} />
        )}
        {one.cashCode && (
          <p className="rounded-lg bg-millet-tint px-4 py-3">
            {t("cashCode")} <strong className="text-2xl tabular-nums">{one.cashCode}</strong>
          </p>
        )}
      </CaseSheet>
      <ButtonLink
        variant="quiet"
        block
        className="mt-4"
        href={localised(locale, paths.order(one.orderNumber))}
      >
        {t("toOrder")}
      </ButtonLink>
    </Words>
  );
}
