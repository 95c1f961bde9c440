"use client";

import { useMemo, useSyncExternalStore } from "react";

const CHANGED = "shop:ticks";
const MOST = 300;

const subscribe = (onChange: () => void) => {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
};

/** Ticks that this phone remembers under a name; without storage they last as long as the page. */
export function useTicks(name: string) {
  const stored = useSyncExternalStore(
    subscribe,
    () => readTicks(name),
    () => "",
  );
  const ticked = useMemo(() => stored.split("\n").filter(Boolean), [stored]);
  const toggle = (key: string) => {
    const next = ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key];
    writeTicks(name, next.slice(-MOST).join("\n"));
    window.dispatchEvent(new Event(CHANGED));
  };
  return { ticked, toggle };
}

const inMemory = new Map<string, string>();

function readTicks(name: string): string {
  try {
    return localStorage.getItem(name) ?? inMemory.get(name) ?? "";
  } catch {
    return inMemory.get(name) ?? "";
  }
}

function writeTicks(name: string, text: string) {
  inMemory.set(name, text);
  try {
    localStorage.setItem(name, text);
  } catch {
    // Private windows may refuse; the page still remembers.
  }
}
