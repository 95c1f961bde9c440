"use client";

import { useEffect } from "react";
import { Speaker, Stop } from "@/components/shared/media/icons";
import { toast } from "@/components/ui/toast";
import type { Locale } from "@/lib/platform/i18n";
import { screenText } from "./screen-text";
import { useReading } from "./use-reading";

type Props = {
  locale: Locale;
  words: { listen: string; stop: string; failed: string };
};

/** Reads the screen to whoever reads badly. */
export function ListenButton({ locale, words }: Props) {
  const { state, start, stop } = useReading(locale);
  const isReading = state === "reading";
  useEffect(() => {
    if (state === "failed") toast(words.failed);
  }, [state, words.failed]);
  return (
    <button
      type="button"
      aria-pressed={isReading}
      onClick={() => (isReading ? stop() : start(screenText()))}
      aria-label={isReading ? words.stop : words.listen}
      className="flex min-h-14 min-w-14 items-center justify-center gap-1.5 px-2"
    >
      {isReading ? <Stop /> : <Speaker />}
      <span className="hidden sm:max-lg:inline">{isReading ? words.stop : words.listen}</span>
    </button>
  );
}
