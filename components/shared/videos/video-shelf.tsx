import { useTranslations } from "next-intl";
import { Chevron, Play } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { VideoTile } from "@/lib/videos";

type Props = {
  videos: VideoTile[];
  /** Whose page it is on. */
  of: "home" | "shop" | "product";
  locale: Locale;
  className?: string;
};

/** Pictures of videos side by side, each a way to its film; nothing where there are none. */
export function VideoShelf({ videos, of, locale, className }: Props) {
  const t = useTranslations("videos.shelf");
  if (videos.length === 0) return null;
  return (
    <section className={className}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="text-xl font-semibold">{t(of)}</h2>
        <Link
          href={localised(locale, paths.videos())}
          className="flex min-h-12 items-center text-sm text-calaite"
        >
          {t("all")}
          <Chevron className="size-[1.1em]" />
        </Link>
      </div>
      <ul className="no-scrollbar flex snap-x gap-3 overflow-x-auto pb-1 *:w-36 *:shrink-0 *:snap-start">
        {videos.map((video) => (
          <li key={video.id}>
            <Tile video={video} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tile({ video, locale }: { video: VideoTile; locale: Locale }) {
  const t = useTranslations("videos.shelf");
  const { id, caption, seconds, poster } = video;
  return (
    <Link
      href={localised(locale, paths.video(id))}
      aria-label={t("watch", { caption, seconds })}
      className="grid gap-1.5"
    >
      <span className="relative block aspect-9/16 overflow-hidden rounded-lg bg-film">
        {poster && (
          <img
            src={pictureUrl(poster.key, 320)}
            alt=""
            width={poster.width}
            height={poster.height}
            loading="lazy"
            className="size-full object-cover"
          />
        )}
        <span className="absolute bottom-2 left-2 flex items-center gap-1 rounded-full bg-shade px-2 py-0.5 text-sm text-on-shade">
          <Play className="size-[1em]" /> {seconds}″
        </span>
      </span>
      <span className="line-clamp-2 text-sm wrap-anywhere">{caption}</span>
    </Link>
  );
}
