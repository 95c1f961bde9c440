"use client";

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { shareLink } from "@/components/shared/share/share-link";
import { Button } from "@/components/ui/button";
import { Close, Mute, Share, Sound } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Feed, VideoView } from "@/lib/videos";
import { type Film, FilmPlayer } from "./film";
import { LikeButton } from "./like-button";
import { mayBegin, onChange } from "./may-begin";
import { onFilm } from "./on-film";
import { type FeedWords, Slide } from "./slide";
import { useFeed } from "./use-feed";
import { useLikes } from "./use-likes";
import { usePlace } from "./use-place";

type Props = { first: Feed; locale: Locale; words: FeedWords };

/** This many before the end more is asked for. */
const SOON = 2;

/** Videos one after the other: at most three films are loaded, one plays. */
export function VideoFeed({ first, locale, words }: Props) {
  const { videos, isAll, state, more } = useFeed(first, locale);
  const [isMuted, setMuted] = useState(true);
  // Before the browser is asked, no film is loaded: the kept page shows pictures.
  const isBegun = useSyncExternalStore(onChange, mayBegin, () => null);
  const film = useRef<Film | null>(null);
  const [keepFilm] = useState(() => (playing: Film | null) => {
    film.current = playing;
  });
  const { list, at } = usePlace(videos.length, {
    onSpace: () => film.current?.toggle(),
    onMute: () => setMuted(!isMuted),
  });
  const near = videos.slice(Math.max(0, at - 1), at + 2);
  const likes = useLikes(near.map(({ id }) => id));
  const askMore = useEffectEvent(() => void more());
  useEffect(() => {
    if (at + SOON >= videos.length) askMore();
  }, [at, videos.length]);
  const to = (path: string) => localised(locale, path);

  const tools = (video: VideoView) => (
    <div className="grid shrink-0 gap-2">
      <LikeButton
        id={video.id}
        likes={likes.of(video.id)}
        onLike={(isMine) => likes.set(video.id, isMine)}
        signInHref={to(paths.signIn(to(paths.video(video.id))))}
        words={words.feed}
      />
      <button
        type="button"
        aria-label={words.feed.share}
        onClick={() => {
          const url = location.origin + to(paths.video(video.id));
          void shareLink({ title: video.caption, url }, words.feed.shared);
        }}
        className={onFilm}
      >
        <Share />
      </button>
      <button
        type="button"
        aria-label={isMuted ? words.feed.soundOn : words.feed.soundOff}
        onClick={() => setMuted(!isMuted)}
        className={onFilm}
      >
        {isMuted ? <Mute /> : <Sound />}
      </button>
    </div>
  );
  return (
    <div className="relative bg-film">
      <ul
        ref={list}
        aria-label={words.feed.list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
        tabIndex={0}
        className="h-dvh snap-y snap-mandatory overflow-y-auto overscroll-contain"
      >
        {videos.map((video, index) => (
          <li key={video.id} className="h-dvh snap-start snap-always">
            <Slide
              video={video}
              locale={locale}
              words={words}
              isCurrent={index === at}
              film={
                isBegun === null || Math.abs(index - at) > 1 ? null : (
                  <FilmPlayer
                    video={video}
                    isCurrent={index === at}
                    isBegun={isBegun}
                    isMuted={isMuted}
                    words={words.feed}
                    onFilm={keepFilm}
                  />
                )
              }
              tools={tools(video)}
            />
          </li>
        ))}
        <li className="mx-auto grid min-h-24 max-w-xl place-items-center px-4 pb-6 text-on-shade">
          {state === "failed" ? (
            <Button variant="quiet" onClick={() => void more()}>
              {words.feed.moreFailed} · {words.feed.again}
            </Button>
          ) : (
            <p role="status">{isAll ? words.feed.end : words.feed.more}</p>
          )}
        </li>
      </ul>
      <div className="pointer-events-none absolute inset-x-0 top-0 mx-auto flex max-w-xl items-start justify-between p-3 *:pointer-events-auto">
        <Link href={to(paths.home())} aria-label={words.feed.leave} className={onFilm}>
          <Close />
        </Link>
        {isMuted && isBegun !== null && (
          <Button variant="quiet" size="lg" onClick={() => setMuted(false)}>
            <Sound />
            {words.feed.soundOn}
          </Button>
        )}
      </div>
    </div>
  );
}
