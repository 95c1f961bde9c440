import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { CaseSheet } from "@/components/shared/aftersales/case-sheet";
import { ProofForm } from "@/components/shared/aftersales/proof-form";
import { Aloud } from "@/components/shared/aloud/aloud";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { SellerActs } from "@/components/workbench/aftersales/seller-acts";
import { NoPart } from "@/components/workbench/frame/no-part";
import { isOpenToProof } from "@/lib/aftersales";
import { findCase } from "@/lib/aftersales/queries";
import { languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellCasePage({ params }: Props) {
  const [{ number }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("aftersale"),
  ]);
  const door = { locale, path: paths.sellCase(number), permission: "aftersale:answer" } as const;
  const entered = await enterWorkbench(door);
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const one = await findCase(entered.viewer, "seller", number, locale);
  if (!one) notFound();
  const said = t("said", {
    goods: t("goods", { title: one.title, pieces: one.pieces }),
    reason: t(`reason.${one.reason}`),
    amount: formatMoney(one.askedFen, languageTag(locale)),
  });
  return (
    <Words only={["aftersale", "media", "errors", "common"]}>
      <CaseSheet one={one} side="seller" locale={locale}>
        <Aloud lines={[said, one.note]} />
        <SellerActs one={one} />
        {isOpenToProof(one.status) && (
          <ProofForm seen={{ number: one.number, version: one.version }} />
        )}
      </CaseSheet>
    </Words>
  );
}
