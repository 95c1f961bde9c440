import { expect, test } from "vitest";
import { buyerLabels, cancelReasons, orderTabs } from "@/lib/orders";
import { RefundStatus, ShipmentStatus } from "@/lib/platform/db";
import { locales } from "@/lib/platform/i18n";

const keysOf = (words: object) => Object.keys(words);

test.each(locales)("every state of an order has its words in %s", async (locale) => {
  const orders = await import(`@/messages/${locale}/orders.json`);
  expect(keysOf(orders.label)).toEqual([...buyerLabels]);
  expect(keysOf(orders.next)).toEqual(expect.arrayContaining([...buyerLabels]));
  expect(keysOf(orders.tab)).toEqual([...orderTabs]);
  expect(keysOf(orders.empty)).toEqual(expect.arrayContaining([...orderTabs]));
  expect(keysOf(orders.cancel.reason)).toEqual([...cancelReasons]);
  expect(keysOf(orders.parcel.status)).toEqual(keysOf(ShipmentStatus));
  expect(keysOf(orders.refund.status)).toEqual(keysOf(RefundStatus));
});
