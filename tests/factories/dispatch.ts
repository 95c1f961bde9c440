import { shipOrder } from "@/lib/dispatch/mutations";
import { db, type ShopRole } from "@/lib/platform/db";
import { createOrder } from "./orders";
import { createUser, guest, viewerOf } from "./people";
import { createProduct, first } from "./shops";

let parcels = 0;

/** A number as YTO prints them; none twice. */
export const newWaybill = () => `YT${String(++parcels).padStart(13, "0")}`;

/** An order that its shop has to ship, with all who have to do with it. */
export async function confirmedOrder(wishes: Parameters<typeof createOrder>[0] = {}) {
  const product = await createProduct();
  const buyer = await createUser({ name: "李女士" });
  const group = await createOrder({
    buyer,
    products: [product],
    status: "CONFIRMED",
    ...wishes,
  });
  const shop = await db.shop.findUniqueOrThrow({
    where: { id: product.shop.id },
    include: { members: true },
  });
  return {
    group,
    order: first(group.orders),
    number: first(group.orders).number,
    shop,
    variant: product.variant,
    buyer: await viewerOf(buyer),
    seller: await viewerOf({ id: first(shop.members).userId }),
  };
}

export async function addMember(shopId: string, role: ShopRole, removedAt: Date | null = null) {
  const user = await createUser();
  await db.shopMember.create({ data: { shopId, userId: user.id, role, removedAt } });
  return viewerOf(user);
}

/** A confirmed order whose parcel is on its way. */
export async function shippedOrder(wishes: Parameters<typeof createOrder>[0] = {}) {
  const made = await confirmedOrder(wishes);
  const waybill = newWaybill();
  const parcel = { number: made.number, carrierCode: "YTO", waybill };
  const sent = await shipOrder(made.seller, parcel);
  if (!sent.ok) throw new Error(sent.code);
  const { parcelId } = sent.data;
  return { ...made, parcel, sent: { number: made.number, parcelId } };
}

/** Everybody to whom the order of somebody else must not exist. */
export async function strangers() {
  const { seller } = await confirmedOrder();
  return [guest(), await viewerOf(await createUser()), seller];
}

export const eventKinds = async (orderId: string) =>
  (await db.orderEvent.findMany({ where: { orderId }, orderBy: { at: "asc" } })).map(
    ({ kind }) => kind,
  );
