import { MOST_ON_HAND } from "@/lib/inventory";

/** Whole pieces from what was typed, not fewer than unpaid orders hold; null where it is no such count. */
export function readCount(text: string, min: number): number | null {
  const typed = text.normalize("NFKC").trim();
  if (!/^\d{1,7}$/.test(typed)) return null;
  const count = Number(typed);
  return count >= min && count <= MOST_ON_HAND ? count : null;
}
