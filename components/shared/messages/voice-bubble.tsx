"use client";

import { useTranslations } from "next-intl";
import { Play, Stop } from "@/components/shared/media/icons";
import { useSound } from "@/components/shared/media/use-sound";
import { Waveform } from "@/components/shared/media/waveform";
import { cn } from "@/components/ui/cn";
import type { Voice } from "@/lib/media";

type Props = { voice: Voice; onPlay?: () => void };

/** A recording in a message: its drawing, which fills while it plays, and a faster way through it. */
export function VoiceBubble({ voice: { url, seconds, peaks }, onPlay }: Props) {
  const t = useTranslations("messages");
  const { isPlaying, isFast, progress, toggle, changeSpeed } = useSound(url, seconds);
  return (
    <div className="flex items-center gap-2">
      <button
        type="button"
        onClick={() => {
          if (!isPlaying) onPlay?.();
          toggle();
        }}
        className="inline-flex min-h-12 shrink-0 items-center gap-2 rounded-full bg-millet-tint px-4 font-medium text-millet-ink"
      >
        {isPlaying ? <Stop /> : <Play />}
        <span className="sr-only">{t(isPlaying ? "stop" : "listen")}</span>
        <span className="text-sm tabular-nums">{seconds}″</span>
      </button>
      <Waveform peaks={peaks} progress={progress} />
      <button
        type="button"
        aria-label={t("faster")}
        aria-pressed={isFast}
        onClick={changeSpeed}
        className={cn(
          "min-h-12 min-w-12 shrink-0 rounded-full text-sm font-medium tabular-nums",
          isFast ? "bg-millet-tint text-millet-ink" : "text-calaite",
        )}
      >
        1.5×
      </button>
    </div>
  );
}
