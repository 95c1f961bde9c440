import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { dayText } from "@/components/desk/frame/day";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { EntitlementSums } from "@/components/desk/subsidies/entitlement-sums";
import { EvidenceTable } from "@/components/desk/subsidies/evidence-table";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { FlagList } from "@/components/shared/subsidies/flag-list";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Back } from "@/components/ui/icons";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findEvidence } from "@/lib/subsidies/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subsidies");
  return { title: t("title"), robots: { index: false } };
}

export default async function EvidencePage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("subsidies"),
  ]);
  const viewer = await enterDesk({
    locale,
    path: paths.countyEvidence(id),
    permission: "subsidy:run",
  });
  if (!viewer) return <NoPart locale={locale} />;
  const evidence = isId(id) ? await findEvidence(viewer, id, locale) : null;
  if (!evidence) notFound();
  const { shop, programme, period, cycleId, isSame, hash, flags, rewardFen } = evidence;
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-5">
      <DeskHead
        title={t("evidence.title", { shop })}
        lead={t("evidence.lead", {
          name: programme,
          from: dayText(period.fromOn, locale),
          to: dayText(period.untilOn, locale),
        })}
        action={
          <ButtonLink variant="ghost" href={localised(locale, paths.countySubsidyCycle(cycleId))}>
            <Back />
            {t("evidence.back")}
          </ButtonLink>
        }
      />
      <Card className="grid gap-3">
        <p className="flex flex-wrap justify-between gap-4">
          <span>{t("row.reward")}</span>
          <Money fen={rewardFen} locale={locale} className="text-xl font-semibold" />
        </p>
        <EntitlementSums row={evidence} locale={locale} />
        {flags.length > 0 && <FlagList flags={flags} locale={locale} />}
        <Notice
          tone={isSame ? "done" : "warn"}
          title={t(isSame ? "evidence.same" : "evidence.differs")}
        />
        <p className="text-sm text-quiet wrap-anywhere">
          {t("evidence.hash")} {hash}
        </p>
      </Card>
      <EvidenceTable evidence={evidence} locale={locale} />
    </div>
  );
}
