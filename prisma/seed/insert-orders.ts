import { askForDelay } from "@/lib/delays/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { placed, sent, surely } from "./buy";
import { viewerOf } from "./viewer";

const BISCUITS = { product: "millet-biscuits", quantity: 2 };

/** What the shopper of the demo waits for: an order called off, one on its way, one that needs longer. */
export async function insertOrders() {
  const [buyer, bakery] = await Promise.all(["+8613800138000", "+8613800138002"].map(viewerOf));
  if (!buyer || !bakery) return;
  const off = await placed({ ...BISCUITS, quantity: 1 }, buyer);
  await surely(cancelOrder(buyer, off.order.number, "TWICE"));
  await sent(await placed(BISCUITS, buyer), bakery);
  const { order } = await placed({ ...BISCUITS, quantity: 6 }, buyer);
  await surely(askForDelay(bakery, { number: order.number, reason: "MAKING", days: 7 }));
}
