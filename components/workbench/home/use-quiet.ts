"use client";

import { useSyncExternalStore } from "react";

const KEY = "quiet-orders";
const CHANGED = "quiet-orders-changed";

const read = () => localStorage.getItem(KEY) === "1";

function subscribe(hear: () => void) {
  addEventListener(CHANGED, hear);
  addEventListener("storage", hear);
  return () => {
    removeEventListener(CHANGED, hear);
    removeEventListener("storage", hear);
  };
}

/** Whether new orders come without a sound in this browser. */
export function useQuiet() {
  const isQuiet = useSyncExternalStore(subscribe, read, () => false);
  const setQuiet = (quiet: boolean) => {
    localStorage.setItem(KEY, quiet ? "1" : "0");
    dispatchEvent(new Event(CHANGED));
  };
  return [isQuiet, setQuiet] as const;
}
