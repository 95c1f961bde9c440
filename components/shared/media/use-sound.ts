"use client";

import { useEffect, useRef, useState } from "react";

const FAST = 1.5;

/** Plays a recording, fetched only when somebody wants to hear it; `progress` goes from 0 to 1. */
export function useSound(src: string, seconds: number) {
  const player = useRef<HTMLAudioElement | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isFast, setFast] = useState(false);
  const [progress, setProgress] = useState(0);

  useEffect(() => () => player.current?.pause(), []);

  function open() {
    const audio = new Audio(src);
    audio.onpause = () => setPlaying(false);
    audio.ontimeupdate = () => setProgress(Math.min(1, audio.currentTime / seconds));
    audio.onended = () => {
      setPlaying(false);
      setProgress(0);
    };
    player.current = audio;
    return audio;
  }

  function toggle() {
    const audio = player.current ?? open();
    if (isPlaying) return audio.pause();
    audio.playbackRate = isFast ? FAST : 1;
    setPlaying(true);
    void audio.play().catch(() => setPlaying(false));
  }

  function changeSpeed() {
    if (player.current) player.current.playbackRate = isFast ? 1 : FAST;
    setFast(!isFast);
  }
  return { isPlaying, isFast, progress, toggle, changeSpeed };
}
