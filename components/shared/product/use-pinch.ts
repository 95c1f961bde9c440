"use client";

import { type CSSProperties, type PointerEvent, useRef, useState } from "react";

const CLOSE = 2.5;
const CLOSEST = 5;
const DOUBLE_TAP_MS = 300;

type Point = { x: number; y: number };
type View = Point & { scale: number };
const WHOLE: View = { scale: 1, x: 0, y: 0 };

const distance = ([a, b]: Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);
const limit = (scale: number) => Math.min(CLOSEST, Math.max(1, scale));

/** Two fingers or a double tap bring a picture nearer, one finger then moves it; 1 is the whole of it. */
export function usePinch() {
  const [view, setView] = useState(WHOLE);
  const fingers = useRef(new Map<number, Point>());
  const lastTap = useRef(0);

  const onPointerDown = (event: PointerEvent) => {
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.current.size > 1) return;
    const isSecond = event.timeStamp - lastTap.current < DOUBLE_TAP_MS;
    lastTap.current = isSecond ? 0 : event.timeStamp;
    if (isSecond) setView((now) => (now.scale > 1 ? WHOLE : { ...WHOLE, scale: CLOSE }));
  };

  const onPointerMove = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const old = distance([...fingers.current.values()]);
    const now = { x: event.clientX, y: event.clientY };
    fingers.current.set(event.pointerId, now);
    const wide = distance([...fingers.current.values()]);
    setView((view) => {
      if (old > 0) {
        const scale = limit((view.scale * wide) / old);
        return scale === 1 ? WHOLE : { ...view, scale };
      }
      if (view.scale === 1) return view;
      return { ...view, x: view.x + now.x - before.x, y: view.y + now.y - before.y };
    });
  };

  const onPointerUp = (event: PointerEvent) => fingers.current.delete(event.pointerId);

  const style: CSSProperties = {
    transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
    // The browser keeps the sideways swipe for itself until the picture is near.
    touchAction: view.scale > 1 ? "none" : "pan-x",
  };
  return {
    style,
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onPointerLeave: onPointerUp,
  };
}
