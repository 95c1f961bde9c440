"use client";

import { useSyncExternalStore } from "react";
import { keeperNow, onKeeper } from "./keeper";
import { type Act, isShown } from "./queue";
import { onActs, readActs } from "./store";

const NONE: Act[] = [];

let shown = NONE;
const listeners = new Set<() => void>();
let ends: (() => void)[] = [];

async function read() {
  const keeper = keeperNow();
  const acts = keeper ? await readActs(keeper) : NONE;
  if (keeper !== keeperNow()) return;
  shown = acts.filter((act) => isShown(act, Date.now()));
  for (const hear of listeners) hear();
}

/** One reader for all that show something, as a list of goods shows a lot. */
function subscribe(hear: () => void) {
  listeners.add(hear);
  if (listeners.size === 1) {
    const again = () => void read();
    ends = [onActs(again), onKeeper(again)];
    again();
  }
  return () => {
    listeners.delete(hear);
    if (listeners.size > 0) return;
    for (const end of ends) end();
    shown = NONE;
  };
}

/** What waits on this phone for who has signed in, the oldest first, and what was refused. */
export function useActs(subject?: string): Act[] {
  const acts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => NONE,
  );
  return subject === undefined ? acts : acts.filter((act) => act.subject === subject);
}
