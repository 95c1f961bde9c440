import { expect, test } from "vitest";
import { findShopOrder } from "@/lib/dispatch/queries";
import { receiveOrder } from "@/lib/orders/mutations";
import { shippedOrder } from "@/tests/factories/dispatch";

test("the shop reads the whole address while the order is open, and only the place afterwards", async () => {
  const { seller, buyer, number } = await shippedOrder();
  const open = await findShopOrder(seller, number, "zh");
  expect(open?.receiver).toEqual({
    name: "李女士",
    phone: "139 1234 5678",
    region: "北京市 东城区 东华门街道",
    street: "某胡同 1 号",
  });
  await receiveOrder(buyer, number);
  const closed = await findShopOrder(seller, number, "zh");
  expect(closed).toMatchObject({
    isMasked: true,
    label: "DONE",
    receiver: { name: "李**", phone: "139****5678", region: "北京市 东城区", street: "" },
    parcels: [{ canCorrect: false }],
    can: { ship: false },
  });
});
