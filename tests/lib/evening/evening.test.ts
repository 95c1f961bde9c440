import { expect, test } from "vitest";
import { chooseText } from "@/lib/evening/mutations";
import { findTextChoice } from "@/lib/evening/queries";
import { tellEvenings } from "@/lib/evening/tell";
import { cancelOrder } from "@/lib/orders/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addMember, confirmedOrder, shippedOrder } from "@/tests/factories/dispatch";

const noticesOf = ({ userId }: UserViewer) =>
  db.notification.findMany({
    where: { userId, kind: "shop.evening" },
    orderBy: { createdAt: "asc" },
    select: { params: true, path: true },
  });

const textsOf = ({ phone }: UserViewer) =>
  db.smsMessage.findMany({ where: { phone, kind: "shop.evening" }, select: { params: true } });

test("owner and family hear once an evening what the day came to, and nobody else", async () => {
  const { order, shop, seller, buyer } = await confirmedOrder();
  const family = await addMember(shop.id, "FAMILY");
  const packer = await addMember(shop.id, "PACKER");
  const gone = await addMember(shop.id, "FAMILY", new Date());
  await Promise.all([tellEvenings(), tellEvenings()]);
  await tellEvenings();
  const params = {
    ...{ shopZh: shop.nameZh, shopEn: shop.nameEn || shop.nameZh },
    ...{ orders: 1, amountFen: order.goodsFen, toShip: 1 },
  };
  expect(await noticesOf(seller)).toEqual([{ params, path: `/sell?shop=${shop.slug}` }]);
  expect(await noticesOf(family)).toHaveLength(1);
  for (const other of [packer, gone, buyer]) expect(await noticesOf(other)).toEqual([]);
});

test("what is still to be sent is said again the next evening, beside a day without orders", async () => {
  const { seller } = await confirmedOrder();
  await tellEvenings();
  await tellEvenings(inFuture(DAY));
  expect((await noticesOf(seller)).map(({ params }) => params)).toMatchObject([
    { orders: 1, toShip: 1 },
    { orders: 0, amountFen: 0, toShip: 1 },
  ]);
});

test("nothing is said where nothing was sold and nothing waits", async () => {
  const sent = await shippedOrder();
  const cancelled = await confirmedOrder();
  await cancelOrder(cancelled.buyer, cancelled.number, "CHANGED_MIND");
  await tellEvenings(inFuture(DAY));
  expect(await noticesOf(sent.seller)).toEqual([]);
  expect(await noticesOf(cancelled.seller)).toEqual([]);
});

test("by text message it goes to who wants it, until they don't", async () => {
  const { shop, seller } = await confirmedOrder();
  const family = await addMember(shop.id, "FAMILY");
  expect(await findTextChoice(seller)).toBe(false);
  await Promise.all([chooseText(seller, { wanted: true }), chooseText(seller, { wanted: true })]);
  expect(await findTextChoice(seller)).toBe(true);
  await tellEvenings();
  expect(await textsOf(seller)).toMatchObject([{ params: { orders: 1, toShip: 1 } }]);
  expect(await textsOf(family)).toEqual([]);
  await chooseText(seller, { wanted: false });
  await tellEvenings(inFuture(DAY));
  expect(await textsOf(seller)).toHaveLength(1);
});
