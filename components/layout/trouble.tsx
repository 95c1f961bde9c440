"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { LostScene, OfflineScene } from "@/components/brand/scenes";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { wordsOfTrouble } from "./words-of-trouble";

const events = ["online", "offline"] as const;

function subscribe(listener: () => void) {
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What broke in words; tells a lost network from our own mistake, and the retry reads anew. */
export function Trouble({ error, retry }: Props) {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const locale: Locale = usePathname().startsWith("/en") ? "en" : "zh";
  const words = wordsOfTrouble[locale];
  return (
    <EmptyState
      picture={isOffline ? <OfflineScene /> : <LostScene />}
      title={<h1>{isOffline ? words.offline : words.failed}</h1>}
      action={<Button onClick={retry}>{words.retry}</Button>}
    >
      <p>{isOffline ? words.offlineText : words.failedText}</p>
      {error.digest && !isOffline && (
        <p className="mt-2 text-sm">
          {words.reference} {error.digest}
        </p>
      )}
      <p className="mt-2">
        <a
          href={localised(locale, paths.home())}
          className="inline-flex min-h-12 items-center text-calaite underline"
        >
          {words.home}
        </a>
      </p>
    </EmptyState>
  );
}
