import { expect, test } from "vitest";
import { getShopDay } from "@/lib/dispatch/queries";
import { shippedOrder } from "@/tests/factories/dispatch";

test("the day's numbers count what is to ship and what is under way", async () => {
  const { seller } = await shippedOrder();
  const day = await getShopDay(seller, null);
  expect(day).toEqual({ toShip: 0, late: 0, onTheWay: 1, soldToday: 1 });
});
