import { reindexAll } from "@/lib/catalog/mutations";
import { DAY } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { rebuildRollups } from "@/lib/reporting/mutations";
import { postBooks } from "./books";
import { addBusyDay } from "./busy-day";
import { whole, withConnections } from "./connection";
import { addOrders } from "./orders";
import { addProducts } from "./products";
import { addShops } from "./shops";

type Wishes = {
  shops: number;
  products: number;
  orders: number;
  /** The slug of a shop whose seller finds orders to ship, fresh from the last hours. */
  busy?: string;
};

const LANES = 2;
const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** Everything made on one day is the same, whenever that day it was made. */
const today = () => Math.floor(Date.now() / DAY) * DAY;

/**
 * Adds made-up shops, products and orders of the 24 months before `now` to those that are there,
 * and prints how fast the order lines went in. Refuses a live shop.
 */
export async function generate({ shops, products, orders, busy }: Wishes, now = today()) {
  if (shops + products + orders === 0) return;
  if (!env.isDemo) throw new Error("A live shop takes no made-up rows.");
  await withConnections(LANES, async (clients) => {
    const [main] = clients;
    if (!main) return;
    await whole(main, async () => {
      await addShops(main, shops, now);
      await addProducts(main, products, now);
    });
    if (shops + products > 0) console.log(`shops ${shops} · products ${products}`);
    if (products > 0) console.log(`search documents ${await reindexAll()}`);
    const { lines, ms } = await addOrders(clients, orders, now);
    const rate = Math.round(lines / (ms / 1000));
    if (orders > 0)
      console.log(`orders ${orders} · lines ${lines} · ${seconds(ms)} s · ${rate} lines/s`);
    if (busy) await whole(main, () => addBusyDay(main, busy, Date.now()));
    await main.query("ANALYZE");
    if (orders === 0) return;
    const posting = await whole(main, () => postBooks(main, now));
    console.log(`books posted in ${seconds(posting)} s`);
    const begun = performance.now();
    const months = await rebuildRollups();
    console.log(`months of figures ${months} · ${seconds(performance.now() - begun)} s`);
  });
}
