import { useSyncExternalStore } from "react";

const KEY = "voice-speed";
const CHANGED = "shop:voice-speed";
const FAST = 1.5;

let isFast: boolean | undefined;

function read(): boolean {
  try {
    isFast ??= localStorage.getItem(KEY) === "fast";
  } catch {
    isFast ??= false;
  }
  return isFast;
}

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

function toggle() {
  isFast = !read();
  try {
    localStorage.setItem(KEY, isFast ? "fast" : "plain");
  } catch {
    // Private windows of old phones refuse to keep anything; it then holds for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** How fast recordings play, chosen once for all of them and kept on this phone. */
export function useSpeed() {
  const isNowFast = useSyncExternalStore(subscribe, read, () => false);
  return { isFast: isNowFast, rate: isNowFast ? FAST : 1, toggle };
}
