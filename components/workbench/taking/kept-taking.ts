import { type AddressDraft, emptyDraft } from "@/components/shared/address/draft";
import { isRecord, keep, recall, texts } from "@/components/shared/kept/tab-memory";
import type { TakeOrder } from "@/lib/checkout";
import type { ShelfPiece } from "@/lib/checkout/queries";
import type { Chosen } from "./taking";

/** What is chosen and typed while an order is written down. */
export type Typed = {
  chosen: Chosen;
  draft: AddressDraft;
  note: string;
  answers: Record<string, string>;
  method: TakeOrder["method"];
};

export const nothingTyped: Typed = {
  ...{ chosen: {}, draft: emptyDraft, note: "", answers: {} },
  method: "ONLINE",
};

export const nameOf = (shopId: string) => `taking:${shopId}`;

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0;

/** What is still on the shelf of what was chosen. */
function chosenFrom(value: unknown, shelf: readonly ShelfPiece[]): Chosen {
  const kept = isRecord(value) ? value : {};
  const chosen: Chosen = {};
  for (const { variantId } of shelf) {
    const wanted = kept[variantId];
    if (!isRecord(wanted) || !isCount(wanted.quantity)) continue;
    const price = typeof wanted.price === "string" ? wanted.price : null;
    chosen[variantId] = { quantity: wanted.quantity, price };
  }
  return chosen;
}

/** What this tab had of a shop's order before a refresh, with its key; null when there is nothing. */
export function recallTaking(
  shopId: string,
  shelf: readonly ShelfPiece[],
): { key: string; typed: Typed } | null {
  const kept = recall(nameOf(shopId));
  if (typeof kept?.key !== "string") return null;
  const typed: Typed = {
    chosen: chosenFrom(kept.chosen, shelf),
    draft: { ...emptyDraft, ...texts(kept.draft) },
    note: typeof kept.note === "string" ? kept.note : "",
    answers: texts(kept.answers),
    method: kept.method === "CASH_ON_DELIVERY" ? kept.method : "ONLINE",
  };
  return { key: kept.key, typed };
}

export const keepTaking = (shopId: string, key: string, typed: Typed) =>
  keep(nameOf(shopId), { key, ...typed });
