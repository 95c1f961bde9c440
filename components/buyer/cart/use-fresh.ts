"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Answers that were shown before; one that comes back was kept by the router and may be old. */
const shown = new Set<string>();

/**
 * Reads the page anew when it comes back into view: by the back button, from another app, from the
 * router's memory. `answer` names the one answer of the server that this page shows.
 */
export function useFresh(answer: string) {
  const router = useRouter();
  useEffect(() => {
    if (shown.has(answer)) router.refresh();
    shown.add(answer);
  }, [answer, router]);

  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => event.persisted && router.refresh();
    const onVisible = () => document.visibilityState === "visible" && router.refresh();
    window.addEventListener("pageshow", onShow);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      window.removeEventListener("pageshow", onShow);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [router]);
}
