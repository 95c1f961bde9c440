import { findTaken } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { createOrder, createProduct, createShop, viewerOf } from "@/tests/factories";

type Shop = { id: string; owner: { id: string } };
type Item = Awaited<ReturnType<typeof createProduct>>;

/** Makes an unpaid purchase one that somebody of the shop wrote down for a buyer without an account. */
export const writtenDown = (group: { id: string }, takenById: string) =>
  db.orderGroup.update({
    where: { id: group.id },
    data: {
      userId: null,
      guestHash: hashToken(newToken()),
      takenById,
      payBy: new Date(Date.now() + 3_600_000),
    },
  });

/** The number of an unpaid purchase of these goods that was written down. */
export async function takenOf(item: Item, byId: string): Promise<string> {
  const group = await createOrder({ products: [item], status: "PENDING_PAYMENT" });
  return (await writtenDown(group, byId)).number;
}

export async function tokenOf(shop: Shop, group: string): Promise<string> {
  const taken = await findTaken(await viewerOf(shop.owner), group, "zh");
  return taken?.token ?? "";
}

/** A link to pay such as a shop gives out. */
export async function linkToken(): Promise<string> {
  const shop = await createShop();
  return tokenOf(shop, await takenOf(await createProduct({ shop }), shop.owner.id));
}
