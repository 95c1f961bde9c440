import { expect, test } from "vitest";
import { listShopOrders, listToShip } from "@/lib/dispatch/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

/** A shop with as many orders as there are names, oldest first. */
async function shopWith(names: string[]) {
  const product = await createProduct({ stock: 40 });
  const numbers: string[] = [];
  for (const recipient of names) {
    const group = await createOrder({ products: [product], status: "CONFIRMED" });
    const { id, number } = first(group.orders);
    await db.order.update({ where: { id }, data: { recipient } });
    numbers.push(number);
  }
  const member = await db.shopMember.findFirstOrThrow({ where: { shopId: product.shop.id } });
  const seller = await viewerOf({ id: member.userId });
  return { product, numbers, seller };
}

const queue = async (viewer: Viewer, cursor: string | null = null) => {
  const asked = { shopId: null, cursor, locale: "zh" } as const;
  const { bundles, next } = await listToShip(viewer, asked);
  const names = bundles.map(({ name, orders }) => `${name}×${orders.length}`);
  return { names, next, bundles };
};

test("orders of one person to one address stand together where the oldest stands", async () => {
  const { seller } = await shopWith(["李女士", "周先生", "李女士"]);
  expect((await queue(seller)).names).toEqual(["李女士×2", "周先生×1"]);
});

test("the pages hold every order once, and nobody's orders are torn apart", async () => {
  const names = Array.from({ length: 22 }, (_, index) => `客人${index}`);
  const { seller, numbers } = await shopWith([...names, "客人0", "客人21"]);
  const one = await queue(seller);
  const two = await queue(seller, one.next);
  expect(first(one.names)).toBe("客人0×2");
  expect(two.names).toEqual(["客人20×1", "客人21×2"]);
  const all = [...one.bundles, ...two.bundles].flatMap(({ orders }) => orders);
  expect(all.map(({ number }) => number).sort()).toEqual([...numbers].sort());
});

test("strangers find nothing to ship", async () => {
  await shopWith(["周先生"]);
  for (const viewer of await strangers()) {
    expect((await queue(viewer)).names).not.toContain("周先生×1");
  }
});

test("an order is found by number, name, goods and the end of the phone, in its days", async () => {
  const { seller, numbers, product } = await shopWith(["李女士", "周先生"]);
  const [mine = "", other = ""] = numbers;
  await db.order.update({ where: { number: mine }, data: { phone: "+8613900001111" } });
  await db.order.update({
    where: { number: other },
    data: { createdAt: new Date(Date.now() - 9 * 86_400_000) },
  });
  const find = async (text: string, days: 1 | 7 | 30 | null = null) => {
    const search = { text, days };
    const wanted = { tab: "all", shopId: null, cursor: null, locale: "zh", search } as const;
    const { orders } = await listShopOrders(seller, wanted);
    return orders.map(({ number }) => number);
  };
  expect(await find(mine.toLowerCase())).toEqual([mine]);
  expect(await find("女士")).toEqual([mine]);
  expect(await find("1111")).toEqual([mine]);
  expect(await find("139 0000 1111")).toEqual([mine]);
  expect(await find(product.product.titleZh)).toHaveLength(2);
  expect(await find("", 7)).toEqual([mine]);
  expect(await find("没有这个人")).toEqual([]);
});
