import type pg from "pg";
import { HOUR, MINUTE } from "@/lib/platform/clock";
import { begun } from "./fate";
import { idsAt } from "./ids";
import { countSold, readWorld } from "./orders";
import type { Plan, World } from "./plan";
import { Restock } from "./restock";
import { orderSheets } from "./sheets";
import type { Item } from "./shelf";
import { addGroup } from "./write-group";

/** Hours ago at which buyers came, and for how many things; `late` has waited longer than the county allows. */
const late = [3, 1] as const;
const visits = [
  [26, 2],
  [20, 1],
  [7, 3],
  [4, 1],
  [2, 2],
  [0.5, 1],
] as const;

const BUYERS = 7;

function basket(items: readonly Item[], kinds: number, { random }: World) {
  const chosen = new Set<Item>();
  for (let left = kinds * 3; left > 0 && chosen.size < kinds; left -= 1)
    chosen.add(random.of(items));
  return [...chosen].map((item) => ({ item, quantity: random.chance(0.6) ? 1 : 2 }));
}

/** A paid order of one shop; null where it doesn't send to this buyer. */
function planOne(serial: number, at: number, lines: Plan["orders"][number]["lines"], world: World) {
  const buyer = world.buyers.pick(world.random, serial);
  const shopId = lines[0]?.item.shopId ?? "";
  const goodsFen = lines.reduce((sum, line) => sum + line.item.priceFen * line.quantity, 0);
  const weightG = lines.reduce((sum, line) => sum + line.item.grossWeightG * line.quantity, 0);
  const freight = world.shelf.freight(shopId, buyer.place.provinceCode, weightG, goodsFen);
  if (freight === null) return null;
  const paidAt = at + MINUTE;
  const order = { serial, shopId, lines, goodsFen, weightG, ...freight, fate: begun(paidAt) };
  const payBy = at + world.rules.paymentHoldMinutes * MINUTE;
  return {
    ...{ id: idsAt(at, serial), serial, at, buyer, payBy, paidAt },
    isOnline: true,
    orders: [order],
  };
}

/** What a seller finds in the morning: paid orders of this shop that wait to be sent. */
export async function addBusyDay(client: pg.ClientBase, slug: string, now: number) {
  const { first, world } = await readWorld(client, BUYERS * 4, now);
  const items = world.shelf.ofShop(slug);
  const into = orderSheets();
  const restock = new Restock();
  const [over, kindsLate] = late;
  const all = [[world.rules.shipWithinHours + over, kindsLate] as const, ...visits];
  const plans = all.flatMap(
    ([hours, kinds], index) =>
      planOne(first + index, now - hours * HOUR, basket(items, kinds, world), world) ?? [],
  );
  for (const plan of plans) {
    addGroup(into, plan, world);
    restock.take(plan);
  }
  const [begin] = plans;
  if (begin) restock.addTo(into, begin);
  for (const sheet of Object.values(into)) await sheet.copy(client);
  await countSold(client, soldIn(plans));
}

function soldIn(plans: readonly Plan[]) {
  const sold = new Map<string, number>();
  for (const { item, quantity } of plans.flatMap(({ orders }) =>
    orders.flatMap(({ lines }) => lines),
  ))
    sold.set(item.productId, (sold.get(item.productId) ?? 0) + quantity);
  return sold;
}
