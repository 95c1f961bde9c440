"use client";

import { useEffect, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { Play, Stop } from "./icons";

type Props = {
  src: string;
  seconds: number;
  /** Ready words, as public pages have no translator: "听老胡叔说", "停". */
  labels: { play: string; stop: string };
  className?: string;
};

/** A voice as one large button with its length; fetched only when somebody wants to hear it. */
export function VoicePlayer({ src, seconds, labels, className }: Props) {
  const player = useRef<HTMLAudioElement | null>(null);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => () => player.current?.pause(), []);

  function toggle() {
    if (isPlaying) return player.current?.pause();
    player.current?.pause();
    const audio = new Audio(src);
    audio.onpause = () => setPlaying(false);
    audio.onended = () => setPlaying(false);
    player.current = audio;
    setPlaying(true);
    void audio.play().catch(() => setPlaying(false));
  }

  return (
    <button
      type="button"
      onClick={toggle}
      className={cn(
        "inline-flex min-h-12 items-center gap-2 rounded-full bg-millet-tint px-5 py-1 font-medium text-millet-ink",
        className,
      )}
    >
      {isPlaying ? <Stop /> : <Play />}
      <span>{isPlaying ? labels.stop : labels.play}</span>
      <span className="text-sm tabular-nums">{seconds}″</span>
    </button>
  );
}
