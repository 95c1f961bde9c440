"use client";

import { useEffect, useState } from "react";
import { type Kept, readKept, type Whose } from "./kept";

/** What waits on this phone; null until it has been asked. */
export function useKept(whose: Whose): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let isGone = false;
    void readKept(whose).then((found) => {
      if (!isGone) setKept(found);
    });
    return () => {
      isGone = true;
    };
  }, [whose]);
  return kept;
}
