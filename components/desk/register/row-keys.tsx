"use client";

import { type ReactNode, useEffect, useRef } from "react";

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;

/** Up and down move between the rows' own links and buttons; "/" goes to the search of the page. */
export function RowKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "/") {
        const search = document.querySelector<HTMLElement>("main input[type=search]");
        if (search) event.preventDefault();
        return search?.focus();
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const handles = [
        ...(box.current?.querySelectorAll<HTMLElement>(
          "[role=rowheader] a, [role=rowheader] button",
        ) ?? []),
      ];
      const at = handles.indexOf(document.activeElement as HTMLElement);
      const next = step ? handles[at + step] : undefined;
      if (!next || at < 0) return;
      event.preventDefault();
      next.focus();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return <div ref={box}>{children}</div>;
}
