"use client";

import { useEffect, useEffectEvent } from "react";

const MARK = "layer";

const isMine = (id: string) => history.state?.[MARK] === id;

/**
 * Gives what is open an entry of its own in the history, so that a phone's Back closes it and stays on the
 * page. Closed by other means, the entry goes too, unless something else has taken its place meanwhile.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void) {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    const id = crypto.randomUUID();
    window.history.pushState({ ...history.state, [MARK]: id }, "");
    const onBack = () => !isMine(id) && close();
    window.addEventListener("popstate", onBack);
    return () => {
      window.removeEventListener("popstate", onBack);
      if (isMine(id)) window.history.back();
    };
  }, [isOpen]);
}
