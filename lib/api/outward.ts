import "server-only";
import { policy } from "@/lib/platform/auth";
import type { KeyScope } from "@/lib/platform/db";
import type { Operation } from "@/lib/platform/operation";
import { operations } from "./registry";

/** An input for each operation that is asked for with a key, as the reference page shows it; a test asks them. */
export const examples: Record<string, Record<string, unknown>> = {
  "dispatch.listOrders": { tab: "toShip", most: 20 },
  "dispatch.readOrder": { number: "D202611290001" },
  "dispatch.sendOrder": { number: "D202611290001", carrierCode: "SF", waybill: "SF1234567890123" },
  "inventory.readStock": { text: "小米" },
  "inventory.changeStock": { variantId: "0199c0de-0000-7000-8000-000000000001", onHand: 120 },
  "listing.listGoods": { status: "ON_SALE", locale: "en" },
  "reporting.readFigures": { period: "month" },
};

/** What others can ask for, in the order of the examples. */
export const outward: readonly Operation[] = Object.keys(examples).flatMap(
  (name) => operations.find((one) => one.name === name) ?? [],
);

/** What a key must open for this operation. */
export function scopeOf({ permission }: Operation): KeyScope {
  const law = policy[permission];
  if (!("key" in law)) throw new Error(`${permission} is opened by no key`);
  return law.key;
}
