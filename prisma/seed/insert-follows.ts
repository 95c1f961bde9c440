import { followShop, newsOfGoods, tellFollowers } from "@/lib/follows/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { db, inTransaction } from "@/lib/platform/db";
import { surely } from "./buy";

const SHOPS = ["cuilan-bakery", "wang-er-millet"];
const NEW = "taihang-yellow-millet";

/** The shops that the demo's shopper follows; one of them has something new. */
export async function insertFollows(buyer: UserViewer) {
  for (const shop of SHOPS) await surely(followShop(buyer, { shop }));
  const { id: productId, shopId } = await db.product.findUniqueOrThrow({
    where: { slug: NEW },
    select: { id: true, shopId: true },
  });
  await inTransaction((tx) => newsOfGoods(tx, { shopId, productId }));
  const { id } = await db.shopNews.findFirstOrThrow({ where: { productId } });
  await tellFollowers(id);
}
