"use client";

import { useState } from "react";
import { useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import type { StockReason } from "./stock-reasons";

type Stock = {
  variantId: string;
  /** As its seller calls it, for what waits on the phone. */
  name: string;
  onHand: number;
  /** Told what is on hand as soon as it is known. */
  onCounted?: (onHand: number) => void;
};

/** Under which a count waits on this phone. */
export const subjectOfStock = (variantId: string) => `stock:${variantId}`;

/** A new count of one kind of goods, and the way back from the last one. */
export function useStockChange({ variantId, name, onHand, onCounted }: Stock) {
  const [wanted, setWanted] = useState<number | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [chosen, setReason] = useState<StockReason | null>(null);
  const [last, setLast] = useState<{ from: number; to: number } | null>(null);
  const { run, pending, failure } = useWaitingCall("inventory.changeStock");

  const count = wanted ?? onHand;
  const difference = count - onHand;
  const aboutOf = (to: number) => ({
    subject: subjectOfStock(variantId),
    settles: true,
    name,
    typed: String(to),
  });
  const reason = chosen ?? (difference < 0 ? "COUNTED" : "HARVEST");

  async function save() {
    if (difference === 0 || isWrong) return;
    const answer = await run(
      { variantId, onHand: count, seen: onHand, note: reason },
      aboutOf(count),
    );
    if (answer.ok) {
      setLast({ from: onHand, to: count });
      onCounted?.(count);
    } else if (answer.code === "STOCK_CHANGED") {
      // Somebody bought in between: the page shows the new count, the seller counts again.
      setWanted(null);
      onCounted?.(Number(answer.detail?.onHand));
    }
  }

  async function undo() {
    if (!last) return;
    const answer = await run(
      { variantId, onHand: last.from, seen: last.to, note: "UNDONE" },
      aboutOf(last.from),
    );
    if (!answer.ok) return;
    setLast(null);
    setWanted(last.from);
    onCounted?.(last.from);
  }

  return {
    count,
    isWrong,
    setCount: (next: number | null) => {
      setWrong(next === null);
      if (next !== null) setWanted(next);
    },
    difference,
    reason,
    setReason,
    last,
    pending,
    failure,
    save,
    undo,
  };
}
