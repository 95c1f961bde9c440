import type { TakenGoods } from "@/lib/checkout";
import type { ShelfPiece } from "@/lib/checkout/queries";
import { parseYuan } from "@/lib/platform/money";

/** What is wanted of one good while it is chosen; `price` as typed, null for the shelf's. */
export type Wanted = { quantity: number; price: string | null };
export type Chosen = Record<string, Wanted>;

/** Fen of an agreed price, null when it can't be agreed on. */
export function readAgreed(piece: ShelfPiece, text: string): number | null {
  const fen = parseYuan(text);
  return fen !== null && fen >= piece.leastFen && fen <= piece.unitFen ? fen : null;
}

/** The chosen goods as they are sent; null while a price can't be read. */
export function readGoods(shelf: ShelfPiece[], chosen: Chosen): TakenGoods | null {
  const goods: TakenGoods = [];
  for (const piece of shelf) {
    const wanted = chosen[piece.variantId];
    if (!wanted) continue;
    const { quantity, price } = wanted;
    const agreedFen = price === null ? null : readAgreed(piece, price);
    if (price !== null && agreedFen === null) return null;
    goods.push({ variantId: piece.variantId, quantity, agreedFen });
  }
  return goods;
}

export const piecesOf = (chosen: Chosen) =>
  Object.values(chosen).reduce((all, { quantity }) => all + quantity, 0);
