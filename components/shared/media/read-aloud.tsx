"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Play, Stop } from "./icons";

const speech = () => (typeof window === "undefined" ? undefined : window.speechSynthesis);

function subscribe(listener: () => void) {
  // Voices load late, and on some systems there are none.
  speech()?.addEventListener("voiceschanged", listener);
  return () => speech()?.removeEventListener("voiceschanged", listener);
}

const voiceFor = (locale: string) =>
  speech()
    ?.getVoices()
    .find(({ lang }) => lang.toLowerCase().startsWith(locale));

/** Reads lines to whoever reads badly, and says so where the phone has no voice of this language. */
export function ReadAloud({ lines }: { lines: string[] }) {
  const t = useTranslations("media.aloud");
  const locale = useLocale();
  const hasVoice = useSyncExternalStore(
    subscribe,
    () => voiceFor(locale) !== undefined,
    () => true,
  );
  const [isReading, setReading] = useState(false);

  useEffect(() => () => speech()?.cancel(), []);

  function toggle() {
    const voice = voiceFor(locale);
    speech()?.cancel();
    setReading(!isReading && voice !== undefined);
    if (isReading || !voice) return;
    // A line at a time: some browsers break off a long text.
    for (const [at, line] of lines.entries()) {
      const words = new SpeechSynthesisUtterance(line);
      words.voice = voice;
      words.lang = voice.lang;
      if (at === lines.length - 1) words.onend = () => setReading(false);
      words.onerror = () => setReading(false);
      speech()?.speak(words);
    }
  }
  if (!hasVoice) return <p className="text-sm text-quiet">{t("none")}</p>;
  return (
    <Button variant="quiet" onClick={toggle}>
      {isReading ? <Stop /> : <Play />} {t(isReading ? "stop" : "read")}
    </Button>
  );
}
