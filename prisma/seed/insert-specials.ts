import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { setSpecial } from "@/lib/specials/mutations";
import { surely } from "./buy";
import { viewerOf } from "./viewer";

/** One of the tea garden, from the day of the seed on. */
export async function insertSpecials() {
  const seller = await viewerOf("+8613800138016");
  const variant = await db.variant.findFirstOrThrow({
    where: { active: true, product: { slug: "everyday-green-tea" } },
    orderBy: [{ sort: "asc" }, { id: "asc" }],
    select: { id: true, priceFen: true },
  });
  await surely(
    setSpecial(seller, {
      variantId: variant.id,
      seenFen: variant.priceFen,
      priceFen: Math.floor((variant.priceFen * 0.9) / 10) * 10,
      startsOn: businessDay(new Date()),
      ...{ days: 7, quota: 60, mostEach: 3 },
    }),
  );
}
