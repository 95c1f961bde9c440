"use client";

import { useEffect, useEffectEvent } from "react";
import { layOver } from "./layers";

/** Lets Back close what is open, and stay on the page. */
export function useBackCloses(isOpen: boolean, onClose: () => void) {
  const close = useEffectEvent(onClose);
  // Open and closed are the browser's to know too: it sends Back here meanwhile.
  useEffect(() => (isOpen ? layOver(() => close()) : undefined), [isOpen]);
}
