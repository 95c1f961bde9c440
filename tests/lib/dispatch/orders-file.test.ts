import { expect, test } from "vitest";
import { orderSheet } from "@/app/api/orders/sheet";
import { eachShopOrder } from "@/lib/dispatch/queries";
import { receiveOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { addMember, confirmedOrder, shippedOrder, strangers } from "@/tests/factories/dispatch";

async function inFile(viewer: Viewer, shopId: string | null = null, text = "") {
  const orders = [];
  const search = { text, days: null };
  const wanted = { tab: "all", locale: "zh", shopId, search } as const;
  for await (const order of eachShopOrder(viewer, wanted)) orders.push(order);
  return orders;
}

test("a file holds what the list shows: goods, money, where to, carrier and number", async () => {
  const { seller, number, parcel } = await shippedOrder();
  expect(await inFile(seller)).toMatchObject([
    {
      number,
      label: "SHIPPED",
      isCash: true,
      lines: [{ quantity: 1 }],
      amounts: { freightFen: 600 },
      receiver: { name: "李女士", street: "某胡同 1 号" },
      parcels: [{ waybill: parcel.waybill }],
    },
  ]);
  expect(await inFile(seller, null, "没有这样的")).toEqual([]);
});

test("a gift says so, with what is to be written on its card", async () => {
  const { seller, number } = await confirmedOrder();
  expect(await inFile(seller)).toMatchObject([{ gift: null }]);
  await db.order.update({ where: { number }, data: { isGift: true, giftCard: "妈，新米到了" } });
  const [order] = await inFile(seller);
  if (!order) throw new Error("no order");
  for (const [locale, head] of [
    ["zh", "送人，卡片上写"],
    ["en", "A gift: on its card"],
  ] as const) {
    const { heads, toCells } = await orderSheet(locale);
    expect(toCells(order)[heads.indexOf(head)]).toBe("妈，新米到了");
    expect(toCells(order)).toHaveLength(heads.length);
  }
});

test("who packs reads no money, and nobody a buyer whose order is over", async () => {
  const { seller, buyer, shop, number } = await shippedOrder();
  const packer = await addMember(shop.id, "PACKER");
  expect(await inFile(packer)).toMatchObject([{ amounts: null, receiver: { name: "李女士" } }]);
  expect(await receiveOrder(buyer, number)).toMatchObject({ ok: true });
  const [over] = await inFile(seller);
  expect(over?.receiver).toMatchObject({ name: "李**", street: "" });
  expect(over?.receiver.phone).not.toContain("12345678");
});

test("strangers, hosts and former people of the shop get none of its orders", async () => {
  const { shop } = await confirmedOrder();
  const others = [
    await addMember(shop.id, "HOST"),
    await addMember(shop.id, "OWNER", new Date()),
    ...(await strangers()),
  ];
  for (const viewer of others) expect(await inFile(viewer, shop.id)).toEqual([]);
});
