import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { editInTurn } from "./edit";
import type { PriceLine } from "./index";

type PricesSet = {
  /** Variants whose new price the county sees first; until then the old one stands. */
  waiting: string[];
};

/** A hundred goods, each looked at as if it were alone. */
const LONGEST_MS = 20_000;

const columns = {
  id: true,
  productId: true,
  labelZh: true,
  labelEn: true,
  priceFen: true,
  netWeightG: true,
  grossWeightG: true,
} as const;

/** All sizes of the goods that these are of, in the order of their list. */
async function lockGoods(tx: Transaction, viewer: Viewer, ids: string[]) {
  const shopId = { in: shopsFor(viewer, "product:edit") };
  const named = { variants: { some: { id: { in: ids }, active: true } } };
  const goods = await tx.product.findMany({
    where: { ...named, shopId, removedAt: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const goodsIds = goods.map(({ id }) => id);
  await tx.$queryRaw(Prisma.sql`
    SELECT id FROM "Product" WHERE id = ANY(${goodsIds}::uuid[]) ORDER BY id FOR UPDATE`);
  const variants = await tx.variant.findMany({
    where: { productId: { in: goodsIds }, active: true },
    orderBy: [{ sort: "asc" }, { id: "asc" }],
    select: columns,
  });
  return { goodsIds, variants };
}

/**
 * Sets the prices of many sizes at once, all or none. A rise that the county wants to see waits as it
 * does for one. NOT_FOUND also for somebody else's goods; PRICES_MOVED when one is no longer what was seen.
 */
export const setPrices = (
  viewer: Viewer,
  { prices }: { prices: PriceLine[] },
): Promise<Result<PricesSet, "NOT_FOUND" | "PRICES_MOVED">> =>
  attempt<PricesSet, "NOT_FOUND" | "PRICES_MOVED">(async (tx) => {
    const wanted = new Map(prices.map((line) => [line.variantId, line]));
    const { goodsIds, variants } = await lockGoods(tx, viewer, [...wanted.keys()]);
    const named = variants.filter(({ id }) => wanted.has(id));
    if (named.length !== wanted.size) return fail("NOT_FOUND");
    if (named.some(({ id, priceFen }) => wanted.get(id)?.seenFen !== priceFen))
      return fail("PRICES_MOVED");
    for (const productId of goodsIds) {
      const own = variants.filter((variant) => variant.productId === productId);
      const patch = {
        variants: own.map(({ productId: _, ...variant }) => ({
          ...variant,
          priceFen: wanted.get(variant.id)?.priceFen ?? variant.priceFen,
        })),
      };
      const edited = await editInTurn(tx, viewer, { productId, patch });
      if (!edited.ok) return fail("NOT_FOUND");
    }
    const after = await tx.variant.findMany({
      where: { id: { in: [...wanted.keys()] } },
      select: { id: true, priceFen: true },
    });
    const waiting = after.filter(({ id, priceFen }) => wanted.get(id)?.priceFen !== priceFen);
    return ok({ waiting: waiting.map(({ id }) => id) });
  }, LONGEST_MS);
