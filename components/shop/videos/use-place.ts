"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest("a, button, input, dialog") !== null;

type Keys = { onSpace: () => void; onMute: () => void };

/** Which of the slides is looked at, and how keys lead through them. */
export function usePlace(count: number, { onSpace, onMute }: Keys) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);

  // Where a list is scrolled to is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come since is looked at too.
  useEffect(() => {
    const slides = [...(list.current?.children ?? [])];
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting);
        if (seen) setAt(slides.indexOf(seen.target));
      },
      { root: list.current, threshold: 0.6 },
    );
    for (const slide of slides) observer.observe(slide);
    return () => observer.disconnect();
  }, [count]);

  const go = (to: number) => list.current?.children[to]?.scrollIntoView({ block: "start" });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "m") onMute();
    else if (event.key === " " && !isControl(event.target)) onSpace();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  return { list, at };
}
