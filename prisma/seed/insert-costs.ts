import { writeCosts } from "@/lib/costs/mutations";
import { setGoal } from "@/lib/goals/mutations";
import { db } from "@/lib/platform/db";
import { surely } from "./buy";
import { viewerOf } from "./viewer";

const BAG_FEN = 80;
const BOX_FEN = 260;

/** What the millet household pays for bags and boxes, and what it wants to sell a month. */
export async function insertCosts() {
  const seller = await viewerOf("+8613800138001");
  const millet = await db.product.findUniqueOrThrow({
    where: { slug: "taihang-yellow-millet" },
    select: { shopId: true, variants: { where: { active: true }, select: { id: true } } },
  });
  for (const [index, { id }] of millet.variants.entries()) {
    const costs = { bag: BAG_FEN, box: BOX_FEN + index * 60, carriage: 0 };
    await surely(writeCosts(seller, { variantId: id, ...costs }));
  }
  await surely(setGoal(seller, { shopId: millet.shopId, goalFen: 1_200_000 }));
}
