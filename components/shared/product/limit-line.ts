import { fill } from "@/components/ui/fill";
import type { Limits } from "@/lib/limits";
import type { BuyWords } from "./words";

export type LimitWords = BuyWords["limits"];

function eachPart({ mostEach, eachDays }: Limits, words: LimitWords) {
  if (mostEach === null) return [];
  const count = mostEach;
  return [
    eachDays === null
      ? fill(words.each, { count })
      : fill(words.eachDays, { count, days: eachDays }),
  ];
}

/** How few and how many one may buy, in one line; empty where any number. */
export function limitLine(limits: Limits | null, words: LimitWords): string {
  if (!limits) return "";
  const { least, mostOnce } = limits;
  const parts = [
    ...(least > 1 ? [fill(words.least, { count: least })] : []),
    ...(mostOnce === null ? [] : [fill(words.once, { count: mostOnce })]),
    ...eachPart(limits, words),
  ];
  return parts.join(words.and);
}
