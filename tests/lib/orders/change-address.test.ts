import { expect, test } from "vitest";
import { changeAddress } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { guest } from "@/tests/factories";
import { confirmedOrder, shippedOrder } from "@/tests/factories/dispatch";
import { deliveryTo } from "@/tests/lib/checkout/shopper";

const address = { ...deliveryTo("13800001111"), recipient: "王女士", street: "新街 2 号" };

test("before packing the buyer puts the address right, and the shop is told", async () => {
  const { number, buyer: viewer, seller } = await confirmedOrder();
  expect((await findOrder(viewer, number, "zh"))?.can.readdress).toBe(true);
  expect(await changeAddress(viewer, { number, address })).toMatchObject({ ok: true });
  const order = await db.order.findUniqueOrThrow({
    where: { number },
    include: { events: true },
  });
  expect(order).toMatchObject({ recipient: "王女士", street: "新街 2 号", district: "东城区" });
  expect(order.events.map(({ kind }) => kind)).toContain("ADDRESS_CHANGED");
  const notices = await db.notification.findMany({ where: { userId: seller.userId } });
  expect(notices.map(({ kind }) => kind)).toContain("order.readdressed");
});

test("a stranger changes nothing, another province is another price", async () => {
  const { number, buyer } = await confirmedOrder();
  expect(await changeAddress(guest(), { number, address })).toMatchObject({ code: "NOT_FOUND" });
  const far = {
    ...address,
    provinceCode: "140000",
    cityCode: "140400",
    districtCode: "140429",
    townshipCode: "140429999",
  };
  expect(await changeAddress(buyer, { number, address: far })).toMatchObject({
    code: "OTHER_PROVINCE",
  });
});

test("once it left it is too late", async () => {
  const { number, buyer } = await shippedOrder();
  expect(await changeAddress(buyer, { number, address })).toMatchObject({
    code: "TOO_LATE_TO_READDRESS",
  });
  expect((await findOrder(buyer, number, "zh"))?.can.readdress).toBe(false);
});
