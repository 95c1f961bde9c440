"use client";

import { useEffect, useEffectEvent } from "react";

const SOON_MS = 250;

/** Writes a value down shortly after it last changed; where a browser keeps nothing it is simply not kept. */
export function useSoon<Value>(value: Value, write: (value: Value) => Promise<void>) {
  const writeNow = useEffectEvent(() => void write(value).catch(() => undefined));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value is what starts the wait anew.
  useEffect(() => {
    const timer = setTimeout(writeNow, SOON_MS);
    return () => clearTimeout(timer);
  }, [value]);
}
