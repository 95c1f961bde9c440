"use client";

import { useEffect, useEffectEvent, useState } from "react";

const two = (value: number) => String(value).padStart(2, "0");

function clock(seconds: number) {
  const minutes = Math.floor(seconds / 60);
  const rest = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return minutes >= 60 ? `${Math.floor(minutes / 60)}:${rest}` : rest;
}

type Props = { until: string; onEnd?: () => void; className?: string };

/** Time left to an ISO moment as 29:41; empty until the browser's own clock is known. */
export function Countdown({ until, onEnd, className }: Props) {
  const [left, setLeft] = useState<number | null>(null);
  const end = useEffectEvent(() => onEnd?.());

  useEffect(() => {
    const tick = () => {
      const seconds = Math.max(0, Math.round((Date.parse(until) - Date.now()) / 1000));
      setLeft(seconds);
      if (seconds === 0) {
        clearInterval(timer);
        end();
      }
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [until]);

  return (
    <time role="timer" dateTime={until} className={className ?? "font-semibold tabular-nums"}>
      {left === null ? "--:--" : clock(left)}
    </time>
  );
}
