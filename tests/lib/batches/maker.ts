import { makeBatch } from "@/lib/batches/mutations";
import { db } from "@/lib/platform/db";
import { createPhoto, createProduct, createShop, viewerOf } from "@/tests/factories";
import { batchOf } from "@/tests/factories/batches";

/** A shop's keeper with goods to make batches of. */
export async function maker() {
  const shop = await createShop();
  const viewer = await viewerOf(shop.owner);
  const { product } = await createProduct({ shop });
  const wish = async (productId = product.id) =>
    batchOf(productId, (await createPhoto(shop.owner)).id);
  return { shop, viewer, product, wish };
}

/** The same with one batch of 500 kg. */
export async function withBatch() {
  const made = await maker();
  const { viewer, wish } = made;
  const said = await wish();
  const answer = await makeBatch(viewer, said);
  if (!answer.ok) throw new Error(answer.code);
  const { product: output } = await createProduct({ shop: made.shop, titleZh: "小米饼干" });
  const entries = () =>
    db.batchEvent.findMany({ where: { batchId: said.id }, orderBy: { seq: "asc" } });
  return { ...made, said, id: said.id, code: answer.data.code, output, entries };
}
