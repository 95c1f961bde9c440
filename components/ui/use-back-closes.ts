"use client";

import { useEffect, useEffectEvent, useId } from "react";

const MARK = "layer";

const isOnTop = (id: string) => window.history.state?.[MARK] === id;

type Watcher = EventTarget & { destroy: () => void };
const watching = () =>
  (window as { CloseWatcher?: new () => Watcher }).CloseWatcher as (new () => Watcher) | undefined;

/** The browser's own way: a phone's Back, or Escape, asks what is open to close. */
function watch(Watch: new () => Watcher, close: () => void) {
  const watcher = new Watch();
  watcher.addEventListener("close", close);
  return () => watcher.destroy();
}

/** An entry of its own in the history. Closed by other means it stays, as going back could undo a way just taken. */
function enter(id: string, close: () => void) {
  if (!isOnTop(id)) window.history.pushState({ ...window.history.state, [MARK]: id }, "");
  const onBack = () => !isOnTop(id) && close();
  window.addEventListener("popstate", onBack);
  return () => window.removeEventListener("popstate", onBack);
}

/** Lets a phone's Back close what is open, and stay on the page. */
export function useBackCloses(isOpen: boolean, onClose: () => void) {
  const id = useId();
  const close = useEffectEvent(onClose);
  // Open and closed are the browser's to know too: it sends Back here meanwhile.
  useEffect(() => {
    if (!isOpen) return;
    const Watch = watching();
    return Watch ? watch(Watch, () => close()) : enter(id, () => close());
  }, [isOpen, id]);
}
