import type { ProductStatus, ShopStatus } from "@/lib/platform/db";
import { type LineProblem, MOST_OF_ONE } from "./index";

export type Facts = {
  productStatus: ProductStatus;
  active: boolean;
  shopStatus: ShopStatus;
  closedFrom: Date | null;
  closedTo: Date | null;
  left: number;
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
  return facts.left < quantity ? "NOT_ENOUGH" : null;
}

export const limitOf = ({ left }: Facts) => Math.max(0, Math.min(left, MOST_OF_ONE));
