"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

const filesOf = () => performance.getEntriesByType("resource").map(({ name }) => name);

function tell() {
  const { origin, pathname, search } = window.location;
  const message = { tab: origin + pathname + search, files: filesOf() };
  if (document.documentElement.dataset.asOf) return;
  navigator.serviceWorker?.controller?.postMessage(message);
}

/** Has the tab that is seen kept on this phone, with what it needs, for when there is no signal (public/sw.js). */
export function KeptTabs() {
  const pathname = usePathname();
  // The service worker is outside React; what is fetched later is told when the page is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what is to be kept.
  useEffect(() => {
    const soon = setTimeout(tell, 1_500);
    const onHidden = () => document.visibilityState === "hidden" && tell();
    navigator.serviceWorker?.addEventListener("controllerchange", tell);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      clearTimeout(soon);
      navigator.serviceWorker?.removeEventListener("controllerchange", tell);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [pathname]);
  return null;
}
