import { createProduct, createShop, viewerOf } from "@/tests/factories";
import { createFilm } from "@/tests/factories/videos";

/** An open shop with goods, its owner, and a film of theirs ready to be posted. */
export async function world() {
  const shop = await createShop();
  const owner = await viewerOf(shop.owner);
  const { product } = await createProduct({ shop });
  const input = async () => ({
    ...(await createFilm(shop.owner.id)),
    shop: shop.id,
    caption: "今天碾的米",
    products: [product.id],
  });
  return { shop, owner, product, input };
}
