import { createProduct, createShop, guest } from "@/tests/factories";
import { put } from "@/tests/lib/cart/lines";
import { buy, groupOf } from "@/tests/lib/checkout/shopper";

/** Sells into DATABASE_URL until it is killed, and says the number of each order once it is placed. */
const item = await createProduct({ shop: await createShop({ allowsCod: true }), stock: 900 });
for (;;) {
  const viewer = guest();
  await put(viewer, item, 1);
  const { number } = await groupOf(await buy(viewer, { method: "CASH_ON_DELIVERY" }));
  console.log(JSON.stringify({ number, at: Date.now() }));
}
