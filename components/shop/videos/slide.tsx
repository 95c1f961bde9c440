"use client";

import type { ReactNode } from "react";
import { FollowButton } from "@/components/shared/follows/follow-button";
import type { FollowWords } from "@/components/shared/follows/words";
import { Link } from "@/components/ui/link";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { VideoView } from "@/lib/videos";
import { VideoGoods } from "./goods";
import type { VideoWords } from "./words";

export type FeedWords = { feed: VideoWords; follow: FollowWords };

type Props = {
  video: VideoView;
  locale: Locale;
  words: FeedWords;
  isCurrent: boolean;
  /** The film where it is loaded; else its picture stands there. */
  film: ReactNode;
  /** What can be done with it. */
  tools: ReactNode;
};

/** A video with what it says, whose it is and what can be bought. */
export function Slide({ video, locale, words, isCurrent, film, tools }: Props) {
  const { caption, poster, shop, goods, isSample, id } = video;
  const to = (path: string) => localised(locale, path);
  return (
    <article aria-label={caption} className="relative mx-auto h-full max-w-xl overflow-hidden">
      {film ??
        (poster && (
          <img
            src={pictureUrl(poster.key, 720)}
            alt=""
            loading="lazy"
            className="absolute inset-0 size-full object-contain"
          />
        ))}
      <div className="pointer-events-none absolute inset-x-0 bottom-0 grid gap-3 bg-linear-to-t from-shade to-transparent p-3 pt-16 pb-[calc(12px+var(--safe-bottom))] text-on-shade *:pointer-events-auto">
        <div className="flex items-end gap-3">
          <div className="grid min-w-0 grow gap-2">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <Link
                href={to(paths.shop(shop.slug))}
                className="flex min-h-12 items-center font-semibold underline underline-offset-4"
              >
                {shop.name}
              </Link>
              {isCurrent && (
                <FollowButton
                  shop={shop.slug}
                  signInHref={to(paths.signIn(to(paths.video(id))))}
                  words={words.follow}
                />
              )}
            </div>
            <p className="line-clamp-3 text-lg wrap-anywhere">{caption}</p>
            {isSample && <p className="text-sm">{words.feed.sample}</p>}
          </div>
          {tools}
        </div>
        {goods.length > 0 && <VideoGoods goods={goods} locale={locale} words={words.feed} />}
      </div>
    </article>
  );
}
