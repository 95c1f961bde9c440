import "server-only";
import { z } from "zod";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db";

const RECENT_MS = 10 * MINUTE;

/** Of goods on the shelf: what the county has not seen yet was nobody's price. */
const before = z.object({
  status: z.enum(["ON_SALE", "HIDDEN"]),
  prices: z.array(z.object({ id: z.uuid(), priceFen: z.int() })),
});

/** Prices that stood until a moment ago, as the record of edits has them: whoever goes back raises nothing. */
export async function recentPrices(tx: Transaction, productId: string, now = new Date()) {
  const edits = await tx.actionLog.findMany({
    where: {
      subject: `product:${productId}`,
      action: "product:edit",
      at: { gt: inFuture(-RECENT_MS, now) },
    },
    select: { before: true },
  });
  return edits.flatMap((edit) => before.safeParse(edit.before).data?.prices ?? []);
}
