"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/platform/i18n";
import { phoneVoice, readByPhone } from "./phone-voice";
import { openPlayer, readByShop } from "./shop-voice";

/** Reads by the phone's own voice, and where it has none or it fails, Chinese by the shop's. */
async function read(written: string[], locale: Locale, stop: AbortSignal) {
  const player = locale === "zh" ? openPlayer() : null;
  const { spoken } = await import("@/lib/aloud");
  const voice = phoneVoice(locale);
  if (voice) {
    const lines = written.map((line) => spoken(line, locale));
    const isDone = await readByPhone(lines, voice, stop).then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
  if (!player) throw new Error("VOICE");
  await readByShop(written, player, stop);
}

/**
 * Whether something is read, and how to begin and stop: "failed" when nobody could read it, until it is tried
 * again. Going to another page stops it.
 */
export function useReading(locale: Locale) {
  const [state, setState] = useState<"silent" | "reading" | "failed">("silent");
  const current = useRef<AbortController>(null);
  const path = usePathname();

  const stop = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setState("silent");
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another text.
  useEffect(() => {
    phoneVoice(locale);
    return stop;
  }, [path, locale, stop]);

  function start(lines: string[]) {
    stop();
    if (lines.length === 0) return;
    const mine = new AbortController();
    current.current = mine;
    setState("reading");
    const end = (how: "silent" | "failed") => {
      if (current.current === mine) setState(how);
    };
    read(lines, locale, mine.signal).then(
      () => end("silent"),
      () => end("failed"),
    );
  }
  return { state, start, stop };
}
