import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { PublishTable } from "@/components/desk/published/publish-table";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { paths } from "@/lib/platform/paths";
import { listPublishing } from "@/lib/published/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("published.desk");
  return { title: t("title"), robots: { index: false } };
}

export default async function PublishingPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("published.desk")]);
  const door = { locale, path: paths.countyPublished(), permission: "figures:publish" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const months = await listPublishing(viewer);
  return (
    <Words only={["published", "errors", "common"]}>
      <div className="grid gap-5">
        <DeskHead title={t("title")} lead={t("lead")} />
        <PublishTable months={months} locale={locale} />
      </div>
    </Words>
  );
}
