import { expect, test } from "vitest";
import { listAddresses, listProductAddresses } from "@/lib/catalog/queries";
import { createProduct, createShop } from "@/tests/factories";

test("sitemaps name what is on sale in open shops, and nothing else", async () => {
  const { product } = await createProduct();
  const hidden = await createProduct({ status: "HIDDEN" });
  const closed = await createProduct({ shop: await createShop({ status: "CLOSED" }) });
  const slugs = (await listProductAddresses("0")).map(({ slug }) => slug);
  expect(slugs).toContain(product.slug);
  expect(slugs).not.toContain(hidden.product.slug);
  expect(slugs).not.toContain(closed.product.slug);
  expect((await listAddresses()).productCount).toBe(slugs.length);
  expect(await listProductAddresses("1")).toEqual([]);
});
