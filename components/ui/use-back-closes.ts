"use client";

import { useEffect, useEffectEvent, useId, useRef } from "react";

const MARK = "layer";

const isOnTop = (id: string) => window.history.state?.[MARK] === id;

/**
 * Gives what is open an entry of its own in the history, so that a phone's Back closes it and stays on the
 * page. Closed by other means, the entry goes too, unless something else has taken its place meanwhile.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void) {
  const id = useId();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    // An effect that runs twice, as in development, must not go back in between.
    clearTimeout(leaving.current);
    if (!isOnTop(id)) window.history.pushState({ ...window.history.state, [MARK]: id }, "");
    const onBack = () => !isOnTop(id) && close();
    window.addEventListener("popstate", onBack);
    return () => {
      window.removeEventListener("popstate", onBack);
      leaving.current = setTimeout(() => isOnTop(id) && window.history.back());
    };
  }, [isOpen, id]);
}
