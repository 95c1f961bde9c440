import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { RecordingList } from "@/components/desk/recordings/recording-list";
import { AssistanceWords } from "@/components/shared/assistance/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { listWaiting } from "@/lib/assistance/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.recordings");
  return { title: t("title"), robots: { index: false } };
}

export default async function RecordingsPage() {
  const [locale, t] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.recordings"),
  ]);
  const permission = "consent:settle";
  const viewer = await enterDesk({ locale, path: paths.countyRecordings(), permission });
  if (!viewer) return <NoPart locale={locale} />;
  return (
    <AssistanceWords>
      <div className="grid gap-4">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <RecordingList recordings={await listWaiting(viewer, locale)} locale={locale} />
      </div>
    </AssistanceWords>
  );
}
