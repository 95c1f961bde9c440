import type { CartLineView, CartView } from "@/lib/cart";
import { repriced } from "@/lib/specials";

/** What the shopper just did, shown before the server has answered. */
export type Edit =
  | { kind: "quantity"; lineId: string; quantity: number }
  | { kind: "select"; lineIds: string[]; selected: boolean }
  | { kind: "remove"; lineIds: string[] };

function editLine(line: CartLineView, edit: Edit): CartLineView[] {
  switch (edit.kind) {
    case "quantity": {
      if (line.id !== edit.lineId) return [line];
      const isWithin = edit.quantity >= line.least && edit.quantity <= line.limit;
      const problem = isWithin ? null : line.problem;
      const price = line.special && repriced(line.special, edit.quantity);
      return [{ ...line, quantity: edit.quantity, problem, ...price }];
    }
    case "select":
      return [edit.lineIds.includes(line.id) ? { ...line, selected: edit.selected } : line];
    case "remove":
      return edit.lineIds.includes(line.id) ? [] : [line];
  }
}

export function applyEdit(cart: CartView, edit: Edit): CartView {
  const removed = edit.kind === "remove" ? edit.lineIds : [];
  return {
    shops: cart.shops
      .map((shop) => ({ ...shop, lines: shop.lines.flatMap((line) => editLine(line, edit)) }))
      .filter(({ lines }) => lines.length > 0),
    invalid: cart.invalid.filter(({ id }) => !removed.includes(id)),
  };
}
