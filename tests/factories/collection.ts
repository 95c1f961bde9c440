import { placeOrder } from "@/lib/checkout/mutations";
import { getQuote } from "@/lib/checkout/queries";
import { markReady } from "@/lib/collection/mutations";
import { findCollection } from "@/lib/collection/queries";
import { shipOrder } from "@/lib/dispatch/mutations";
import { db } from "@/lib/platform/db";
import { put } from "@/tests/lib/cart/lines";
import { agree, groupOf } from "@/tests/lib/checkout/shopper";
import { createAssistant } from "./acting";
import { newWaybill } from "./dispatch";
import { createUser, newPhone, viewerOf } from "./people";
import { createProduct, createShop, first } from "./shops";

type Wishes = { allowsCollection?: boolean; quantity?: number; assistant?: Assistant };
type Assistant = Awaited<ReturnType<typeof createAssistant>>;

/** A basket of one shop, its buyer, and the station at which they would fetch it. */
export async function collecting({
  allowsCollection = true,
  quantity = 1,
  ...wishes
}: Wishes = {}) {
  const shop = await createShop({ allowsCod: true, allowsCollection });
  const product = await createProduct({ shop });
  const buyer = await viewerOf(await createUser({ name: "李女士" }));
  await put(buyer, product, quantity);
  const assistant = wishes.assistant ?? (await createAssistant());
  const stationId = assistant.station.id;
  const quote = () => getQuote(buyer, { provinceCode: null, stationId, only: null, locale: "zh" });
  const place = async (changes: Parameters<typeof agree>[1] = {}) =>
    placeOrder(
      buyer,
      await agree(buyer, {
        method: "CASH_ON_DELIVERY",
        delivery: { recipient: "李女士", phone: newPhone(), stationId },
        quoteHash: (await quote()).hash,
        ...changes,
      }),
    );
  const seller = await viewerOf(shop.owner);
  return {
    shop,
    product,
    buyer,
    seller,
    station: assistant.station,
    quote,
    place,
    assistant: await viewerOf(assistant),
  };
}

/** A cash order to a station whose parcel is on its way there. */
export async function sentToStation(wishes: Wishes = {}) {
  const made = await collecting(wishes);
  const group = await groupOf(await made.place());
  const order = first(group.orders);
  const { number } = order;
  const send = async (lines?: { lineId: string; quantity: number }[]) => {
    const waybill = newWaybill();
    const parcel = { number, carrierCode: "YTO", waybill, ...(lines && { lines }) };
    const sent = await shipOrder(made.seller, parcel);
    if (!sent.ok) throw new Error(sent.code);
    return { waybill, id: sent.data.parcelId };
  };
  const cashOf = () => db.cashOnDelivery.findUniqueOrThrow({ where: { orderId: order.id } });
  return { ...made, order, number, send, cashOf };
}

/** The same on the station's shelf, and the code that its buyer sees now. */
export async function waitingAtStation(wishes: Wishes = {}) {
  const made = await sentToStation(wishes);
  const parcel = await made.send();
  const ready = await markReady(made.assistant, { scan: parcel.waybill });
  if (!ready.ok) throw new Error(ready.code);
  const code = async () => {
    const found = await findCollection(made.buyer, made.number, "zh");
    return first(found?.parcels ?? []).code;
  };
  const row = () => db.collection.findUniqueOrThrow({ where: { shipmentId: parcel.id } });
  return { ...made, parcel, code, row };
}
