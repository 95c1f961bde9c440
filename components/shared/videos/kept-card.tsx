import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";
import { filmOf, type KeptVideo } from "@/lib/videos";

type Props = {
  video: KeptVideo;
  locale: Locale;
  /** Why nobody sees it, in the reader's words. */
  hidden: string | null;
  /** Whose it is, where it isn't the reader's own. */
  named?: boolean;
  /** What can be done with it. */
  children: ReactNode;
};

/** A video for who posts or oversees: the film itself, what it says, and how it stands. */
export function KeptCard({ video, locale, hidden, named = false, children }: Props) {
  const t = useTranslations("videos.sell");
  const { id, caption, poster, at, likes, goods, shop } = video;
  return (
    <Card className="grid grid-cols-[112px_1fr] gap-4">
      <video
        src={filmOf(id)}
        poster={poster ? pictureUrl(poster.key, 320) : undefined}
        controls
        playsInline
        preload="none"
        aria-label={caption}
        className="aspect-9/16 w-28 rounded-md bg-film object-cover"
      >
        <track kind="captions" />
      </video>
      <div className="grid min-w-0 grid-cols-1 content-start gap-2">
        <p className="font-semibold wrap-anywhere">{caption}</p>
        <p className="text-sm text-quiet">
          {named && `${shop.name} · `}
          {moment(new Date(at), locale)} · {t("likes", { count: likes })}
        </p>
        {goods.length > 0 && (
          <p className="text-sm wrap-anywhere">{t("shows", { goods: goods.join(" · ") })}</p>
        )}
        {hidden && <Notice tone="warn">{hidden}</Notice>}
        {children}
      </div>
    </Card>
  );
}
