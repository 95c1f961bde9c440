"use client";

import { type PointerEvent, useRef, useState } from "react";

/** Shorter than this is a tap: then it goes on until the next one. */
const TAP_MS = 500;
const AWAY_PX = 80;

type Recorder = { isOn: boolean; start: () => void; stop: () => void; cancel: () => void };

/**
 * Holding a button records and letting go sends; sliding away sends nothing. A tap begins and the next
 * one sends, for hands that can't hold, for keyboards, and while the phone still asks for the microphone.
 */
export function useHold({ isOn, start, stop, cancel }: Recorder) {
  const pressed = useRef<{ at: number; y: number; begins: boolean } | null>(null);
  const [isAway, setAway] = useState(false);

  const isFar = (event: PointerEvent) =>
    pressed.current !== null && pressed.current.y - event.clientY > AWAY_PX;

  function down(event: PointerEvent<HTMLButtonElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    pressed.current = { at: Date.now(), y: event.clientY, begins: !isOn };
    setAway(false);
    if (!isOn) start();
  }

  function up(event: PointerEvent) {
    const press = pressed.current;
    if (!press || !isOn) return;
    if (isFar(event)) cancel();
    else if (!press.begins || Date.now() - press.at > TAP_MS) stop();
    setAway(false);
  }

  return {
    isAway,
    /** For the button. */
    press: {
      onPointerDown: down,
      onPointerMove: (event: PointerEvent) => setAway(isFar(event)),
      onPointerUp: up,
      onPointerCancel: () => isOn && cancel(),
      onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
      // A keyboard and a screen reader click without a pointer.
      onClick: ({ detail }: { detail: number }) => {
        if (detail === 0) (isOn ? stop : start)();
      },
    },
  };
}
