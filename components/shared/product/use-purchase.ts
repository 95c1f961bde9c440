"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { refreshMe, useStock } from "@/components/shared/me/store";
import { fill } from "@/components/ui/fill";
import { toast } from "@/components/ui/toast";
import type { Failure } from "@/lib/platform/result";

import type { Choice } from "./choice";
import type { BuyWords } from "./words";

export type Purpose = "add" | "buy";

/** More than this of one kind is a matter for the co-operative, not for a basket. */
const MOST = 99;

type Options = { slug: string; choices: Choice[]; basketHref: string; words: BuyWords };

/** What is chosen, how many of it there are now, and putting it into the basket. */
export function usePurchase({ slug, choices, basketHref, words }: Options) {
  const router = useRouter();
  const stock = useStock(slug);
  const basket = useCall("cart.add");
  const purchase = useCall("cart.buyNow");
  const [wantedId, choose] = useState("");
  const [wanted, setQuantity] = useState(1);

  const leftOf = (choice: Choice) => stock?.[choice.id]?.left ?? (choice.soldOut ? 0 : MOST);
  const isGone = (choice: Choice) => leftOf(choice) <= 0;
  const chosen =
    choices.find(({ id }) => id === wantedId) ?? choices.find((one) => !isGone(one)) ?? choices[0];
  const left = chosen ? Math.min(MOST, leftOf(chosen)) : 0;
  const most = chosen ? Math.min(left, chosen.most) : 0;
  // The rest of a shelf may be had whole.
  const least = Math.max(1, Math.min(chosen?.least ?? 1, most));
  const quantity = Math.max(least, Math.min(wanted, most));

  async function confirm(purpose: Purpose) {
    if (!chosen || most < 1) return false;
    const { run } = purpose === "buy" ? purchase : basket;
    const wish = { variantId: chosen.id, quantity };
    const first = await run(wish);
    const answer = first.ok || first.code !== "BASKET_NOT_READY" ? first : await again(wish, run);
    if (answer.ok) {
      void refreshMe();
      if (purpose === "buy") router.push(chosen.buyHref);
      else toast(words.added, { href: basketHref, label: words.toBasket });
    }
    return answer.ok;
  }
  const failure = basket.failure ?? purchase.failure;

  return {
    chosen,
    choose,
    quantity,
    setQuantity,
    least,
    most,
    left,
    isGone,
    stock: chosen && stock?.[chosen.id],
    isLow: chosen ? (stock?.[chosen.id]?.low ?? false) : false,
    isAllGone: choices.every(isGone),
    pending: { add: basket.pending, buy: purchase.pending },
    problem: failure && problemText(failure, words),
    confirm,
  };
}

function problemText({ code, detail = {} }: Failure, words: BuyWords): string {
  if (code === "OFFLINE") return words.offline;
  if (code === "TOO_FEW") return fill(words.limits.tooFew, detail);
  if (code === "TOO_MANY") return fill(words.limits.tooMany, detail);
  if (code === "HAD_ENOUGH") return fill(words.limits.hadEnough, detail);
  return words.failed;
}

/** A guest's basket begins with a token that /api/me gives; where it came too late, once more. */
async function again<Wish, Answer>(wish: Wish, run: (wish: Wish) => Promise<Answer>) {
  await refreshMe();
  return run(wish);
}

export type Purchase = ReturnType<typeof usePurchase>;
