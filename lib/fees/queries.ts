import "server-only";
import { db } from "@/lib/platform/db";
import type { FeeRule } from "./index";

export { listFeeRules } from "./register";

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The rules that touch these shops between two days (YYYY-MM-DD, both included): theirs, categories', defaults. */
export async function feeRulesFor(
  shopIds: readonly string[],
  from: string,
  to: string,
): Promise<FeeRule[]> {
  const rows = await db.feeRule.findMany({
    where: {
      startsOn: { lte: new Date(to) },
      AND: [
        { OR: [{ endsOn: null }, { endsOn: { gte: new Date(from) } }] },
        { OR: [{ shopId: null }, { shopId: { in: [...shopIds] } }] },
      ],
    },
    select: { shopId: true, categoryId: true, basisPoints: true, startsOn: true, endsOn: true },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ startsOn, endsOn, ...rule }) => ({
    ...rule,
    startsOn: dayOf(startsOn),
    endsOn: endsOn && dayOf(endsOn),
  }));
}
