import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { hear } from "@/lib/wishes/hear";
import { createOrder, createProduct, createShop, createUser, viewerOf } from "@/tests/factories";

const NOW = new Date("2026-11-30T04:00:00Z");

async function seller() {
  const owner = await createUser();
  const shop = await createShop({ owner });
  const item = await createProduct({ shop, stock: 10 });
  await db.product.update({ where: { id: item.product.id }, data: { titleZh: "梯田小米" } });
  const viewer = await viewerOf(owner);
  const say = (text: string) => hear(viewer, { text, shopId: null, locale: "zh" }, NOW);
  return { shop, item, say };
}

test("goods are found by a part of their name, and of one's own shop only", async () => {
  const { item, say } = await seller();
  await seller();
  const { id: variantId } = item.variant;
  expect(await say("小米还有多少")).toMatchObject({
    kind: "LEFT",
    goods: [{ variantId, name: "梯田小米", left: 10 }],
  });
  expect(await say("核桃还有多少")).toEqual({ kind: "NO_GOODS" });
});

test("a change is proposed and not made", async () => {
  const { shop, item, say } = await seller();
  expect(await say("小米改成二十袋")).toMatchObject({
    kind: "SET_STOCK",
    count: 20,
    goods: [{ variantId: item.variant.id, onHand: 10 }],
  });
  expect(await say("关门到十五号")).toMatchObject({
    kind: "CLOSE",
    from: "2026-11-30",
    until: "2026-12-15",
    shops: [{ id: shop.id }],
  });
  const where = { variantId: item.variant.id };
  expect(await db.stockItem.findUnique({ where })).toMatchObject({ onHand: 10 });
  expect(await db.shop.findUnique({ where: { id: shop.id } })).toMatchObject({ closedFrom: null });
});

test("what is to be sent is counted, and money is told to who may see it", async () => {
  const { shop, item, say } = await seller();
  await createOrder({ products: [item], status: "CONFIRMED" });
  expect(await say("要发什么货")).toMatchObject({ kind: "TO_SEND", toShip: 1 });
  expect(await say("我的钱什么时候到")).toMatchObject({ kind: "MONEY", onBillFen: 0 });
  expect(await say("这个月卖了多少")).toMatchObject({ kind: "SOLD", span: "MONTH" });

  const packer = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: packer.id, role: "PACKER" } });
  const viewer = await viewerOf(packer);
  const ask = (text: string) => hear(viewer, { text, shopId: null, locale: "zh" }, NOW);
  expect(await ask("要发什么货")).toMatchObject({ kind: "TO_SEND", toShip: 1 });
  for (const text of ["我的钱什么时候到", "今天卖了多少", "小米还有多少", "关门到十五号"]) {
    expect(await ask(text)).toEqual({ kind: "NOT_YOURS" });
  }
});

test("what isn't understood is said to be so", async () => {
  const { say } = await seller();
  expect(await say("天气怎么样")).toEqual({ kind: "UNKNOWN" });
});
