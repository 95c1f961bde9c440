"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { forget } from "@/components/shared/kept/tab-memory";
import type { ShelfPiece } from "@/lib/checkout/queries";
import { keepTaking, nameOf, nothingTyped, recallTaking, type Typed } from "./kept-taking";

type Facts = { shopId: string; shelf: ShelfPiece[]; newKey: string };

/** All that is typed of an order, and the key it is sent under; both outlive a refresh until it is written down. */
export function useTyped({ shopId, shelf, newKey }: Facts) {
  const [key, setKey] = useState(newKey);
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [isOver, setOver] = useState(false);
  const recover = useEffectEvent(() => {
    const kept = recallTaking(shopId, shelf);
    if (!kept) return;
    setKey(kept.key);
    setTyped(kept.typed);
  });
  useEffect(() => recover(), []);
  useEffect(() => {
    if (typed !== nothingTyped && !isOver) keepTaking(shopId, key, typed);
  }, [shopId, key, typed, isOver]);
  return {
    key,
    typed,
    type: (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part })),
    /** Another order than the one that this key has brought. */
    renewKey: () => setKey(`${newKey}-${Date.now()}`),
    end() {
      setOver(true);
      forget(nameOf(shopId));
    },
  };
}
