"use client";

import { useFailureText } from "@/components/ui/failure-text";
import type { CartLineView, LineProblem } from "@/lib/cart";
import { breachDetail, breaches, breachOf, MOST_OF_LIMIT } from "@/lib/limits";

type Line = Pick<CartLineView, "bounds" | "limit">;

/** Why this number of it can't be bought, where a limit of the shop says so; null for other problems. */
export function useBreachText() {
  const words = useFailureText();
  return ({ bounds }: Pick<Line, "bounds">, problem: LineProblem | null): string | null => {
    const code = breaches.find((one) => one === problem);
    return code && bounds ? words({ ok: false, code, detail: breachDetail(bounds) }) : null;
  };
}

/** Why a stepper stops at the limit of a line, where the shop set it; null where the shelf does. */
export function useMostReason(line: Line): string | null {
  const words = useBreachText();
  return words(line, breachOf(line.bounds, line.limit + 1, MOST_OF_LIMIT));
}
