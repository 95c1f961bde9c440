"use client";

import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 1024px)";

function listen(onChange: () => void) {
  const media = window.matchMedia(WIDE);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** Whether there is room for a column of filters; a page that is kept says no. */
export const useWide = () =>
  useSyncExternalStore(
    listen,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
