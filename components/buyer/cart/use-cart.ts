"use client";

import { useRouter } from "next/navigation";
import { startTransition, useOptimistic, useRef, useState } from "react";
import { refreshMe } from "@/components/shared/me/store";
import { answerOf } from "@/components/ui/use-action";
import { call } from "@/lib/api";
import { type CartLineView, type CartView, isOfNumber } from "@/lib/cart";
import type { Failure, Result } from "@/lib/platform/result";
import { applyEdit, type Edit } from "./edits";

/** Presses within this time become one request. */
const PAUSE = 350;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** The basket as the shopper sees it: each change shows at once and falls back when it is refused. */
export function useCart(cart: CartView) {
  const router = useRouter();
  const [shown, show] = useOptimistic(cart, applyEdit);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<CartLineView[]>([]);
  const underWay = useRef(new Set<Promise<unknown>>());
  const presses = useRef(new Map<string, number>());

  function edit(change: Edit | null, call: () => Promise<Result<unknown> | null>) {
    const work = new Promise<void>((resolve) => {
      startTransition(async () => {
        if (change) show(change);
        const answer = await answerOf(async () => (await call()) ?? { ok: true, data: null });
        setFailure(answer.ok ? null : answer);
        resolve();
      });
    });
    underWay.current.add(work);
    void work.then(() => underWay.current.delete(work));
  }

  return {
    cart: shown,
    failure,
    removed,
    /** Resolves when the server knows everything that is shown. */
    settle: () => Promise.all(underWay.current),
    setQuantity(lineId: string, quantity: number) {
      const press = (presses.current.get(lineId) ?? 0) + 1;
      presses.current.set(lineId, press);
      edit({ kind: "quantity", lineId, quantity }, async () => {
        await pause();
        // A later press on the same line speaks for this one too.
        return presses.current.get(lineId) === press
          ? call("cart.setQuantity", { lineId, quantity })
          : null;
      });
    },
    changeVariant(lineId: string, variantId: string) {
      edit(null, () => call("cart.changeVariant", { lineId, variantId }));
    },
    select(lineIds: string[], selected: boolean) {
      edit({ kind: "select", lineIds, selected }, () => call("cart.select", { lineIds, selected }));
    },
    remove(lines: CartLineView[]) {
      const lineIds = lines.map(({ id }) => id);
      setRemoved(lines.filter(({ problem }) => problem === null || isOfNumber(problem)));
      edit({ kind: "remove", lineIds }, async () => {
        const answer = await call("cart.remove", { lineIds });
        void refreshMe();
        return answer;
      });
    },
    /** Puts back what was removed last. */
    undo() {
      setRemoved([]);
      edit(null, async () => {
        for (const { variantId, quantity, limit } of removed) {
          const answer = await call("cart.add", { variantId, quantity: Math.min(quantity, limit) });
          if (!answer.ok) return answer;
        }
        void refreshMe();
        router.refresh();
        return null;
      });
    },
  };
}

export type CartEditing = ReturnType<typeof useCart>;
