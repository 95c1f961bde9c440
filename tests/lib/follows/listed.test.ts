import { expect, test } from "vitest";
import { createProduct, showProduct } from "@/lib/listing/mutations";
import { db } from "@/lib/platform/db";
import { draft, openShop } from "@/tests/lib/listing/keeper";

const newsOf = (productId: string) => db.shopNews.count({ where: { productId } });

test("goods are news when they come onto the shelf first, not when they are hidden and shown", async () => {
  const { shop, owner } = await openShop();
  const input = await draft(owner, shop);
  await createProduct(owner, input);
  await createProduct(owner, input);
  expect(await newsOf(input.id)).toBe(1);
  await db.shopNews.deleteMany({ where: { shopId: shop.id } });
  for (const visible of [false, true]) await showProduct(owner, { productId: input.id, visible });
  expect(await newsOf(input.id)).toBe(0);
});
