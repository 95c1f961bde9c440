import { expect, test } from "vitest";
import { copyProduct, editProduct } from "@/lib/listing/mutations";
import { findPreview } from "@/lib/listing/queries";
import { createProduct, guest } from "@/tests/factories";
import { assetOf, helperOf, openShop } from "./keeper";

test("what waits for the county is previewed as if it were approved", async () => {
  const { shop, owner } = await openShop();
  const { product, variant } = await createProduct({ shop });
  const photos = [await assetOf(owner), await assetOf(owner)];
  await editProduct(owner, {
    productId: product.id,
    patch: { titleZh: "岭上黑小米", photos },
  });
  expect(await findPreview(owner, product.id, "zh")).toMatchObject({
    title: "岭上黑小米",
    pictures: [{}, {}],
    variants: [{ id: variant.id, priceFen: variant.priceFen }],
  });
});

test("a draft is previewed though no shopper can see it", async () => {
  const { shop, owner } = await openShop();
  const { product } = await createProduct({ shop });
  const copy = await copyProduct(owner, { productId: product.id });
  if (!copy.ok) throw new Error(copy.code);
  expect(await findPreview(owner, copy.data.id, "zh")).toMatchObject({ title: product.titleZh });
});

test("nobody previews the goods of others", async () => {
  const { shop } = await openShop();
  const { product } = await createProduct({ shop });
  const strangers = [guest(), (await openShop()).owner, await helperOf(shop, "PACKER")];
  for (const viewer of strangers) expect(await findPreview(viewer, product.id, "zh")).toBeNull();
});
