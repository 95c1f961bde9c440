"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useSyncExternalStore } from "react";
import { look } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { wordsOfTrouble } from "./words-of-trouble";

const events = ["online", "offline"] as const;

function subscribe(listener: () => void) {
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

export type TroubleProps = { error: Error & { digest?: string }; retry: () => void };

type Props = TroubleProps & { pictures?: { lost: ReactNode; offline: ReactNode } };

/**
 * What broke in words; tells a lost network from our own mistake, and the retry reads anew. Every page
 * brings it along, so it doesn't bring the list of all addresses.
 */
export function PlainTrouble({ error, retry, pictures }: Props) {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const locale: Locale = usePathname().startsWith("/en") ? "en" : "zh";
  const words = wordsOfTrouble[locale];
  return (
    <EmptyState
      picture={isOffline ? pictures?.offline : pictures?.lost}
      title={<h1>{isOffline ? words.offline : words.failed}</h1>}
      action={
        <button type="button" onClick={retry} className={look({})}>
          {words.retry}
        </button>
      }
    >
      <p>{isOffline ? words.offlineText : words.failedText}</p>
      {error.digest && !isOffline && (
        <p className="mt-2 text-sm">
          {words.reference} {error.digest}
        </p>
      )}
      <p className="mt-2">
        <a href={`/${locale}`} className="inline-flex min-h-12 items-center text-calaite underline">
          {words.home}
        </a>
      </p>
    </EmptyState>
  );
}
