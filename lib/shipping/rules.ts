import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import type { FreightRuleRow } from "./freight";

type Reader = Pick<Transaction, "freightRule">;

/** The freight tables of these shops, each with the county's: what `freightFor` wants, by shop id. */
export async function freightRulesOf(
  shopIds: string[],
  tx: Reader = db,
): Promise<Record<string, FreightRuleRow[]>> {
  const rules = await tx.freightRule.findMany({
    where: { OR: [{ shopId: null }, { shopId: { in: shopIds } }] },
    orderBy: [{ sort: "asc" }, { id: "asc" }],
  });
  return Object.fromEntries(
    shopIds.map((id) => [id, rules.filter((rule) => rule.shopId === null || rule.shopId === id)]),
  );
}
