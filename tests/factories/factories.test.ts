import { expect, test } from "vitest";
import { createOrder, createProduct, createUser, viewerOf } from "@/tests/factories";

test("an owner's viewer knows the shop", async () => {
  const { shop } = await createProduct();
  const owner = await createUser();
  expect((await viewerOf(owner)).memberships).toEqual([]);
  expect(shop.id).toBeTruthy();
});

test("placing takes stock and freezes the amounts", async () => {
  const product = await createProduct({ priceFen: 2000, stock: 3 });
  const unpaid = await createOrder({ products: [product], quantity: 2 });
  expect(unpaid.totalFen).toBe(4600);
  const confirmed = await createOrder({ products: [await createProduct()], status: "CONFIRMED" });
  expect(confirmed.orders[0]?.status).toBe("CONFIRMED");
});
