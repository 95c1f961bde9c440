import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { KeptCard } from "@/components/shared/videos/kept-card";
import { look } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import { Film } from "@/components/ui/icons";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { RemoveVideo } from "@/components/workbench/videos/remove-video";
import { localised, paths } from "@/lib/platform/paths";
import { listOwnVideos } from "@/lib/videos/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("videos.sell");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellVideosPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("videos.sell"),
    searchParams,
  ]);
  const permission = "video:post";
  const entered = await enterShop({ locale, path: paths.sellVideos(), permission, wanted });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const videos = await listOwnVideos(viewer, shop.id, locale);
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["common", "errors", "videos"]}>
      <div className="grid grid-cols-1 gap-5">
        <header className="grid gap-1">
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="text-quiet">{t("lead")}</p>
        </header>
        <ShopChips
          shops={shops}
          current={shop}
          hrefOf={(slug) => to(paths.sellVideos(slug ?? undefined))}
        />
        {/* Where a film is made has a law of its own, which comes with its document. */}
        <a href={to(paths.sellNewVideo(shop.slug))} className={look({ size: "lg", block: true })}>
          <Film />
          {t("add")}
        </a>
        {shop.status !== "OPEN" && <p className="text-quiet">{t("shut")}</p>}
        {videos.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
        <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
          {videos.map((video) => (
            <li key={video.id}>
              <KeptCard
                video={video}
                locale={locale}
                hidden={video.hiddenReason && t("hidden", { reason: video.hiddenReason })}
              >
                <RemoveVideo id={video.id} />
              </KeptCard>
            </li>
          ))}
        </ul>
      </div>
    </Words>
  );
}
