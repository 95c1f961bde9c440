import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LeaveForm } from "@/components/buyer/account/leave-form";
import { PageHead } from "@/components/buyer/account/page-head";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { listObstacles } from "@/lib/leaving/queries";
import { requireUser } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("leaving");
  return { title: t("title"), robots: { index: false } };
}

export default async function LeavePage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.leave());
  const [t, obstacles] = await Promise.all([getTranslations("leaving"), listObstacles(viewer)]);
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead locale={locale} title={t("title")} note={t("lead")} />
      {(["goes", "stays", "back"] as const).map((part) => (
        <Card key={part} className="grid gap-1">
          <h2 className="text-lg font-semibold">{t(`${part}.title`)}</h2>
          <p>{t(`${part}.text`)}</p>
        </Card>
      ))}
      {obstacles.length > 0 ? (
        <Notice tone="warn" title={t("notYet")}>
          <ul className="grid list-disc gap-1 pl-5">
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{t(`obstacles.${obstacle}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <LeaveForm locale={locale} />
      )}
    </div>
  );
}
