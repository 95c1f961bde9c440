import { markReady } from "@/lib/collection/mutations";
import { askForDelay } from "@/lib/delays/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { askToBeTold } from "@/lib/restock/mutations";
import { placed, sent, surely } from "./buy";
import { viewerOf } from "./viewer";

const BISCUITS = { product: "millet-biscuits", quantity: 2 };

/** Honey of the winter, which is sold out until then. */
async function waitForHoney(buyer: UserViewer) {
  const honey = await db.variant.findFirstOrThrow({ where: { product: { slug: "winter-honey" } } });
  await surely(askToBeTold(buyer, { variantId: honey.id, bySms: true }));
}

/** Millet that lies at the village's station, to be fetched and paid there. */
async function waitAtStation(buyer: UserViewer) {
  const [seller, assistant] = [await viewerOf("+8613800138001"), await viewerOf("+8613800138004")];
  const millet = { product: "taihang-yellow-millet", quantity: 1 };
  const bought = await placed(millet, buyer, "CS-WX-11");
  await sent(bought, seller);
  await surely(markReady(assistant, { scan: bought.order.number }));
}

/**
 * What the shopper of the demo waits for: goods that are sold out, an order called off, one at a station,
 * one on its way, a late one.
 */
export async function insertOrders() {
  const [buyer, bakery] = await Promise.all(["+8613800138000", "+8613800138002"].map(viewerOf));
  if (!buyer || !bakery) return;
  const off = await placed({ ...BISCUITS, quantity: 1 }, buyer);
  await surely(cancelOrder(buyer, off.order.number, "TWICE"));
  await waitAtStation(buyer);
  await sent(await placed(BISCUITS, buyer), bakery);
  const { order } = await placed({ ...BISCUITS, quantity: 6 }, buyer);
  await surely(askForDelay(bakery, { number: order.number, reason: "MAKING", days: 7 }));
  await waitForHoney(buyer);
}
