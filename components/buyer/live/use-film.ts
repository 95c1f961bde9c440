"use client";

import { useEffect, useRef, useState } from "react";
import { type Film, playFilm } from "./film";

const nothing = { isPlaying: false, isWaiting: false, seconds: 0, duration: 0 };

/** A film in a video element: what it shows now, and how to hear and move it. */
export function useFilm(src: string | null) {
  const ref = useRef<HTMLVideoElement>(null);
  const film = useRef<Film | null>(null);
  const [state, setState] = useState(nothing);
  const [shownAt, setShownAt] = useState<Date | null>(null);
  const [isMuted, setMuted] = useState(true);
  const [isBroken, setBroken] = useState(false);

  // A player is outside of React: it is made with the film and given back with it.
  useEffect(() => {
    const video = ref.current;
    if (!video || !src) return;
    let isGone = false;
    const note = () => {
      setState({
        isPlaying: !video.paused,
        isWaiting: video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA && !video.paused,
        seconds: video.currentTime,
        duration: Number.isFinite(video.duration) ? video.duration : 0,
      });
      setShownAt(film.current?.dateOf() ?? null);
    };
    const told = ["timeupdate", "play", "pause", "waiting", "playing", "durationchange"];
    for (const one of told) video.addEventListener(one, note);
    // A browser that refuses to begin by itself shows a button to press.
    const begin = () => video.play().catch(note);
    video.addEventListener("canplay", begin, { once: true });
    void playFilm(video, src, () => setBroken(true)).then((playing) => {
      if (isGone) return playing.close();
      film.current = playing;
    });
    return () => {
      isGone = true;
      for (const one of told) video.removeEventListener(one, note);
      video.removeEventListener("canplay", begin);
      film.current?.close();
      film.current = null;
    };
  }, [src]);

  return {
    ref,
    ...state,
    shownAt,
    isMuted,
    isBroken,
    play: () => void ref.current?.play().catch(() => undefined),
    hear() {
      setMuted(false);
      if (ref.current) ref.current.muted = false;
    },
    moveTo(seconds: number) {
      if (!ref.current) return;
      ref.current.currentTime = seconds;
      void ref.current.play().catch(() => undefined);
    },
  };
}
