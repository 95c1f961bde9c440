import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { AskAgain } from "@/components/desk/reconciliation/ask-again";
import { ClearingList } from "@/components/desk/reconciliation/clearing-list";
import { DifferenceCard } from "@/components/desk/reconciliation/difference-card";
import { EndedList } from "@/components/desk/reconciliation/ended-list";
import { Standing } from "@/components/desk/reconciliation/standing";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { paths } from "@/lib/platform/paths";
import { findReconciliation } from "@/lib/reconciliation/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reconciliation");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReconciliationPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("reconciliation")]);
  const door = { locale, path: paths.countyReconciliation(), permission: "money:settle" } as const;
  const viewer = await enterDesk(door);
  const found = viewer && (await findReconciliation(viewer));
  if (!found) return <NoPart locale={locale} />;
  return (
    <Words only={["reconciliation", "county", "errors", "common"]}>
      <div className="grid max-w-4xl grid-cols-1 gap-5">
        <DeskHead title={t("title")} lead={t("lead")} action={<AskAgain />} />
        <Standing found={found} locale={locale} />
        {found.differences.length > 0 && (
          <section className="grid gap-3" aria-labelledby="differences">
            <h2 id="differences" className="text-xl font-semibold">
              {t("differences")}
            </h2>
            {found.differences.map((difference) => (
              <DifferenceCard key={difference.id} difference={difference} locale={locale} />
            ))}
          </section>
        )}
        <ClearingList suspense={found.suspense} unpaid={found.unpaid} locale={locale} />
        <EndedList ended={found.ended} locale={locale} />
      </div>
    </Words>
  );
}
