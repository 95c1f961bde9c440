"use client";

import { useSyncExternalStore } from "react";

const KEY = "type";
const CHANGED = "shop:type";
const RESTORE = `try{if(localStorage.${KEY}==="large")document.documentElement.dataset.type="large"}catch{}`;

/** First in <body>: sets the chosen size before anything is painted. Private pages give their nonce. */
export function TypeSize({ nonce }: { nonce?: string }) {
  return (
    <script
      nonce={nonce}
      type={typeof window === "undefined" ? undefined : "text/plain"}
      suppressHydrationWarning
    >
      {RESTORE}
    </script>
  );
}

const isLarge = () => document.documentElement.dataset.type === "large";

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

function toggle() {
  const root = document.documentElement;
  if (isLarge()) delete root.dataset.type;
  else root.dataset.type = "large";
  try {
    localStorage.setItem(KEY, root.dataset.type ?? "normal");
  } catch {
    // Private windows of old phones refuse to keep anything; the size then holds for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

type Props = { label: string; className?: string };

/** Larger letters on every page of this browser. */
export function TypeSwitch({ label, className }: Props) {
  const pressed = useSyncExternalStore(subscribe, isLarge, () => false);
  return (
    <button type="button" aria-pressed={pressed} onClick={toggle} className={className}>
      {label}
    </button>
  );
}
