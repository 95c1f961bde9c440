import type { CartLineView } from "@/lib/cart";

/** Ids of the lines that can be ticked. */
export const selectable = (lines: CartLineView[]) =>
  lines.filter(({ problem }) => problem === null).map(({ id }) => id);

/** How much of these lines is ticked; what can't be bought doesn't count. */
export function tickOf(lines: CartLineView[]): "all" | "some" | "none" {
  const able = lines.filter(({ problem }) => problem === null);
  const ticked = able.filter(({ selected }) => selected).length;
  if (ticked === 0) return "none";
  return ticked === able.length ? "all" : "some";
}
