"use client";

import { useEffect, useState } from "react";

const EVENT = "shop:toast";
const ONE_LINE = 14;

/** Says something for a moment: 1.5 s for one line, 3 s for more. Errors that matter use `Notice`. */
export const toast = (text: string) => {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: text }));
};

/** Stands once in each layout; screen readers hear it without losing their place. */
export function Toaster() {
  const [text, setText] = useState("");

  useEffect(() => {
    const say = (event: Event) => {
      if (event instanceof CustomEvent) setText(String(event.detail));
    };
    window.addEventListener(EVENT, say);
    return () => window.removeEventListener(EVENT, say);
  }, []);

  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => setText(""), text.length > ONE_LINE ? 3_000 : 1_500);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(96px+var(--safe-bottom))] z-50 flex justify-center"
    >
      {text && (
        <p className="max-w-md rounded-lg bg-ink px-5 py-3 text-center text-paper shadow-over">
          {text}
        </p>
      )}
    </div>
  );
}
