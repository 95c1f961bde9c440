import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { SiteHeader } from "@/components/shared/layout/site-header";
import { SiteTabs } from "@/components/shared/layout/site-tabs";
import { LiveSections } from "@/components/shared/live/live-sections";
import { EmptyState } from "@/components/ui/empty-state";
import { listLives } from "@/lib/live/queries";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("live");
  return { title: t("title") };
}

export default async function LivesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("live")]);
  const lists = await listLives(locale);
  return (
    <>
      <SiteHeader locale={locale} />
      <main id="main" tabIndex={-1} className="page grid grid-cols-1 gap-6 py-6 outline-none">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        {lists.onAir.length === 0 && (
          <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>
        )}
        <LiveSections
          lists={lists}
          locale={locale}
          hrefOf={({ id }) => localised(locale, paths.live(id))}
        />
      </main>
      <SiteTabs locale={locale} />
    </>
  );
}
