"use client";

import { useEffect, useRef } from "react";
import type { Heard } from "./heard";
import { fitLine } from "./tabs";
import { addWish } from "./wishes";

/**
 * Hears what is said in a room after `since` (liveNow() of the server, read before the page's data) until the
 * page is left. `missed` means that more was said than can be told: read everything anew; `gone`, that this
 * room may not be heard. Anything may be told twice.
 */
export function useLiveLine(room: string, since: number, hear: (heard: Heard) => void) {
  const latest = useRef(hear);
  latest.current = hear;
  // A line is outside of React: it is opened with the page and given back with it.
  useEffect(() => {
    const giveUp = addWish({ room, since, hear: (heard) => latest.current(heard) });
    fitLine();
    return () => {
      giveUp();
      fitLine();
    };
  }, [room, since]);
}
