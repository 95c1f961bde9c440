"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Play, Stop } from "@/components/media/icons";
import { Button } from "@/components/ui/button";

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

/** Reads a text to whoever reads badly; no button where the phone has no voice of this language. */
export function ReadAloud({ text }: { text: string }) {
  const t = useTranslations("assistance.helped");
  const locale = useLocale();
  const hasVoice = useSyncExternalStore(
    subscribe,
    () => voiceFor(locale) !== undefined,
    () => false,
  );
  const [isReading, setReading] = useState(false);

  useEffect(() => () => speech()?.cancel(), []);

  function toggle() {
    const voice = voiceFor(locale);
    speech()?.cancel();
    setReading(!isReading && voice !== undefined);
    if (isReading || !voice) return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = () => setReading(false);
    words.onerror = () => setReading(false);
    speech()?.speak(words);
  }
  if (!hasVoice) return null;
  return (
    <Button variant="quiet" onClick={toggle}>
      {isReading ? <Stop /> : <Play />} {t(isReading ? "stopReading" : "read")}
    </Button>
  );
}
