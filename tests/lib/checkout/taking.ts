import type { TakeOrder } from "@/lib/checkout";
import { takeOrder } from "@/lib/checkout/mutations";
import { quoteTaken } from "@/lib/checkout/queries";
import type { Viewer } from "@/lib/platform/auth";
import { newToken } from "@/lib/platform/ids";
import type { createProduct } from "@/tests/factories";
import { beijing, deliveryTo } from "./shopper";

type Item = Awaited<ReturnType<typeof createProduct>>;

export const wanted = ({ variant }: Item, quantity = 1, agreedFen: number | null = null) => ({
  variantId: variant.id,
  quantity,
  agreedFen,
});

/** What a shop writes down that has read out the total. */
export async function noteDown(
  viewer: Viewer,
  item: Item,
  changes: Partial<TakeOrder> = {},
): Promise<TakeOrder> {
  const goods = changes.goods ?? [wanted(item)];
  const asked = { shopId: item.shop.id, goods, locale: "zh" as const };
  const quoted = await quoteTaken(viewer, { ...asked, provinceCode: beijing.provinceCode });
  return {
    ...asked,
    key: newToken(),
    answers: {},
    delivery: deliveryTo(),
    note: "",
    method: "ONLINE",
    quoteHash: quoted.ok ? quoted.data.quote.hash : "",
    ...changes,
  };
}

export const take = async (viewer: Viewer, item: Item, changes: Partial<TakeOrder> = {}) =>
  takeOrder(viewer, await noteDown(viewer, item, changes));
