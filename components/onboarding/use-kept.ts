"use client";

import { useEffect, useState } from "react";
import { type Kept, readKept } from "./kept";

/** What waits on this phone; null until it has been asked. */
export function useKept(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let isGone = false;
    void readKept().then((found) => {
      if (!isGone) setKept(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return kept;
}
