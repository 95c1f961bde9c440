import { addToCart } from "@/lib/cart/mutations";
import { getCart } from "@/lib/cart/queries";
import type { Viewer } from "@/lib/platform/auth";
import type { createProduct } from "@/tests/factories";

type Item = Awaited<ReturnType<typeof createProduct>>;

export const put = (viewer: Viewer, item: Item, quantity = 1) =>
  addToCart(viewer, { variantId: item.variant.id, quantity });

export const linesOf = async (viewer: Viewer) => {
  const { shops, invalid } = await getCart(viewer, "zh");
  return [...shops.flatMap(({ lines }) => lines), ...invalid];
};

export async function onlyLine(viewer: Viewer) {
  const [line, ...others] = await linesOf(viewer);
  if (!line || others.length > 0) throw new Error("expected one line");
  return line;
}
