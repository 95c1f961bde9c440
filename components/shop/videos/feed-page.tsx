import { getTranslations } from "next-intl/server";
import { followWords } from "@/components/shared/follows/words";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Feed } from "@/lib/videos";
import { VideoFeed } from "./feed";
import { videoWords } from "./words";

/** The whole screen for videos; a way to the goods while there are none. */
export async function FeedPage({ feed, locale }: { feed: Feed; locale: Locale }) {
  const t = await getTranslations("videos");
  if (feed.videos.length === 0) {
    const home = localised(locale, paths.home());
    return (
      <div className="page grid min-h-dvh place-items-center">
        <EmptyState
          title={t("feed.none")}
          action={<ButtonLink href={home}>{t("feed.toGoods")}</ButtonLink>}
        >
          {t("feed.noneText")}
        </EmptyState>
      </div>
    );
  }
  const words = { feed: videoWords(locale), follow: followWords(locale) };
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
      <VideoFeed first={feed} locale={locale} words={words} />
    </>
  );
}
