"use client";

import { useEffect, useRef, useState } from "react";
import { Play } from "@/components/ui/icons";
import { pictureUrl } from "@/lib/media";
import { filmOf, type VideoTile } from "@/lib/videos";
import type { VideoWords } from "./words";

export type Film = { toggle: () => void };

type Props = {
  video: VideoTile;
  isCurrent: boolean;
  /** Begins by itself: where pictures may move and data costs nothing. */
  isBegun: boolean;
  isMuted: boolean;
  words: VideoWords;
  /** Is given the film while it is the current one. */
  onFilm: (film: Film | null) => void;
};

/** One of the three films that are loaded at most: it plays while it is looked at, from its beginning. */
export function FilmPlayer({ video, isCurrent, isBegun, isMuted, words, onFilm }: Props) {
  const ref = useRef<HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isBroken, setBroken] = useState(false);
  // A player is outside React: what it has loaded is given back with it.
  useEffect(() => {
    const film = ref.current;
    if (!film) return;
    film.src = filmOf(video.id);
    return () => {
      film.removeAttribute("src");
      film.load();
    };
  }, [video.id]);
  useEffect(() => {
    const film = ref.current;
    if (!film || !isCurrent) return;
    const begin = () => void film.play().catch(() => setPlaying(false));
    const toggle = () => (film.paused ? begin() : film.pause());
    const look = () => document.visibilityState === "hidden" && film.pause();
    onFilm({ toggle });
    if (isBegun) begin();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      onFilm(null);
      film.pause();
      film.currentTime = 0;
    };
  }, [isCurrent, isBegun, onFilm]);
  return (
    <>
      <video
        ref={ref}
        poster={video.poster ? pictureUrl(video.poster.key, 720) : undefined}
        muted={isMuted}
        loop
        playsInline
        preload={isCurrent && isBegun ? "auto" : isBegun ? "metadata" : "none"}
        aria-label={video.caption}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onError={() => setBroken(true)}
        className="absolute inset-0 size-full object-contain"
      >
        <track kind="captions" />
      </video>
      <button
        type="button"
        aria-label={isPlaying ? words.pause : words.play}
        onClick={() => {
          const film = ref.current;
          if (!film?.paused) return film?.pause();
          void film.play().catch(() => setPlaying(false));
        }}
        className="absolute inset-0 grid cursor-pointer place-items-center text-on-shade"
      >
        {isBroken ? (
          <span className="rounded-lg bg-shade px-5 py-3">{words.broken}</span>
        ) : (
          !isPlaying && <Play className="size-20 rounded-full bg-shade p-4" />
        )}
      </button>
    </>
  );
}
