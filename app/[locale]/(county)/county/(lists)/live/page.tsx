import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { StopLive } from "@/components/desk/live/stop-live";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { LiveSections } from "@/components/shared/live/live-sections";
import { EmptyState } from "@/components/ui/empty-state";
import { listLivesForCounty } from "@/lib/live/queries";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("live.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyLivesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("live.county")]);
  const door = { locale, path: paths.countyLives(), permission: "live:oversee" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const lists = await listLivesForCounty(viewer, locale);
  return (
    <Words only={["live", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        {lists.onAir.length === 0 && <EmptyState title={t("none")} />}
        <LiveSections
          lists={lists}
          locale={locale}
          hrefOf={({ id }) => localised(locale, paths.live(id))}
          tools={({ id }) => <StopLive id={id} />}
        />
      </div>
    </Words>
  );
}
