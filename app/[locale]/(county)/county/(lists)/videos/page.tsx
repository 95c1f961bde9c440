import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { ShowAgain, TakeDown } from "@/components/desk/videos/take-down";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { KeptCard } from "@/components/shared/videos/kept-card";
import { EmptyState } from "@/components/ui/empty-state";
import { paths } from "@/lib/platform/paths";
import { listVideosForCounty } from "@/lib/videos/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("videos.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyVideosPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("videos.county")]);
  const door = { locale, path: paths.countyVideos(), permission: "video:oversee" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const videos = await listVideosForCounty(viewer, locale);
  return (
    <Words only={["videos", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        {videos.length === 0 && <EmptyState title={t("none")} />}
        <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
          {videos.map((video) => (
            <li key={video.id}>
              <KeptCard
                video={video}
                locale={locale}
                named
                hidden={video.hiddenReason && t("hidden", { reason: video.hiddenReason })}
              >
                {video.hiddenReason ? <ShowAgain id={video.id} /> : <TakeDown id={video.id} />}
              </KeptCard>
            </li>
          ))}
        </ul>
      </div>
    </Words>
  );
}
