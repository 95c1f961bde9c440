import { MINUTE } from "@/lib/platform/clock";
import type { Buyer, Buyers } from "./buyers";
import { monthOf } from "./calendar";
import { expired, type Fate, fateOf, type Rules } from "./fate";
import { type Ids, idsAt } from "./ids";
import type { Random } from "./random";
import type { Item, Shelf } from "./shelf";

export type Line = { item: Item; quantity: number };

export type PlannedOrder = {
  serial: number;
  shopId: string;
  lines: Line[];
  goodsFen: number;
  freightFen: number;
  borneFen: number;
  weightG: number;
  fate: Fate;
};

/** One checkout as it was and what came of it. */
export type Plan = {
  id: Ids;
  serial: number;
  at: number;
  buyer: Buyer;
  isOnline: boolean;
  /** Null when nobody paid: cash at the door, or too late. */
  paidAt: number | null;
  payBy: number;
  orders: PlannedOrder[];
};

export type World = {
  buyers: Buyers;
  shelf: Shelf;
  rules: Rules;
  carriers: string[];
  random: Random;
  now: number;
};

const EXPIRED = 0.04;
const CASH = 0.18;
/** How many different things, and how many shops, a basket holds; index 0 is one. */
const things = [0.3, 0.58, 0.78, 0.9, 0.96, 1];
const shops = [0.82, 0.96, 1];

const countOf = (shares: readonly number[], random: Random) => {
  const number = random.next();
  return shares.findIndex((share) => number < share) + 1;
};

function fill(item: Item, { shelf, random }: World): Line[] {
  const lines = new Map([[item.variantId, item]]);
  for (let left = countOf(things, random) - 1; left > 0; left -= 1) {
    const other = shelf.beside(item);
    lines.set(other.variantId, other);
  }
  return [...lines.values()].map((one) => ({
    item: one,
    quantity: random.chance(0.75) ? 1 : random.between(2, 4),
  }));
}

/** Different shops' baskets that can be sent to this buyer. */
function basketsFor(buyer: Buyer, at: number, most: number, world: World) {
  const { shelf, random } = world;
  const baskets = new Map<string, Omit<PlannedOrder, "serial" | "fate">>();
  for (let left = Math.min(most, countOf(shops, random)); left > 0; left -= 1) {
    const item = shelf.pick(monthOf(at));
    if (item.openedAt > at) continue;
    const lines = fill(item, world);
    const goodsFen = lines.reduce((sum, line) => sum + line.item.priceFen * line.quantity, 0);
    const weightG = lines.reduce((sum, line) => sum + line.item.grossWeightG * line.quantity, 0);
    const freight = shelf.freight(item.shopId, buyer.place.provinceCode, weightG, goodsFen);
    if (freight === null) continue;
    baskets.set(item.shopId, { shopId: item.shopId, lines, goodsFen, weightG, ...freight });
  }
  return [...baskets.values()];
}

/** Imagines the checkout of this serial number at this moment, of at most so many orders; null for none. */
export function planGroup(serial: number, at: number, most: number, world: World): Plan | null {
  const { random, rules, now } = world;
  const buyer = world.buyers.pick(random, serial);
  const baskets = basketsFor(buyer, at, most, world);
  if (baskets.length === 0) return null;
  const allowsCash = baskets.every(({ lines }) => lines.every(({ item }) => item.allowsCod));
  const isOnline = !(allowsCash && random.chance(CASH));
  const payBy = at + rules.paymentHoldMinutes * MINUTE;
  const lapses = isOnline && random.chance(EXPIRED) && payBy < now;
  const paidAt = isOnline && !lapses ? at + random.between(15_000, 8 * MINUTE) : null;
  const fate = () => (lapses ? expired : fateOf(paidAt ?? at, rules, random, now));
  const orders = baskets.map((basket, index) => ({
    ...basket,
    serial: serial + index,
    fate: fate(),
  }));
  return { id: idsAt(at, serial), serial, at, buyer, isOnline, paidAt, payBy, orders };
}
