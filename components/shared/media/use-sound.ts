"use client";

import { useEffect, useRef, useState } from "react";
import { useSpeed } from "./speed";

/** Plays a recording, fetched only when somebody wants to hear it; `progress` goes from 0 to 1. */
export function useSound(src: string, seconds: number) {
  const player = useRef<HTMLAudioElement | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const { isFast, rate, toggle: changeSpeed } = useSpeed();
  const [progress, setProgress] = useState(0);

  useEffect(() => () => player.current?.pause(), []);
  useEffect(() => {
    if (player.current) player.current.playbackRate = rate;
  }, [rate]);

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
    audio.playbackRate = rate;
    setPlaying(true);
    void audio.play().catch(() => setPlaying(false));
  }

  return { isPlaying, isFast, progress, toggle, changeSpeed };
}
