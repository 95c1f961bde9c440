import { allowedOf, type Bounds, type Breach, breaches, breachOf } from "@/lib/limits";
import type { ProductStatus, ShopStatus } from "@/lib/platform/db";
import { type LineProblem, MOST_OF_ONE } from "./index";

export type Facts = {
  productStatus: ProductStatus;
  active: boolean;
  shopStatus: ShopStatus;
  closedFrom: Date | null;
  closedTo: Date | null;
  left: number;
  /** How few and how many the shop lets this buyer have; null is any number. */
  bounds: Bounds | null;
};

/** Whether the shop takes orders at this moment. */
function isShopOpen({ shopStatus, closedFrom, closedTo }: Facts, now: Date) {
  const isAway = closedFrom !== null && now >= closedFrom && (closedTo === null || now < closedTo);
  return shopStatus === "OPEN" && !isAway;
}

/** The first reason why these goods can't be bought in this quantity now, or null. */
export function problemOf(facts: Facts, quantity: number, now: Date): LineProblem | null {
  if (facts.productStatus !== "ON_SALE" || !facts.active) return "HIDDEN";
  if (!isShopOpen(facts, now)) return "SHOP_CLOSED";
  if (facts.left <= 0) return "SOLD_OUT";
  const breach = breachOf(facts.bounds, quantity, facts.left);
  return breach ?? (facts.left < quantity ? "NOT_ENOUGH" : null);
}

export const isBreach = (problem: LineProblem | null): problem is Breach =>
  breaches.some((one) => one === problem);

/** The most that this buyer can have now. */
export const limitOf = ({ left, bounds }: Facts) =>
  Math.max(0, Math.min(left, MOST_OF_ONE, allowedOf(bounds, left).most));
