import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { firstMissing, type ItemKind } from "./checklist";
import { factsSelect, itemsOf, readRules } from "./facts";

export type GoOn = {
  /** What is asked for next; null when all is there. */
  next: ItemKind | null;
};

/** What is still missing of this shop, read in the transaction that has just written. */
export async function goOn(tx: Transaction, shopId: string): Promise<GoOn> {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: factsSelect });
  const { allowsWorkshopFood } = await readRules(tx);
  return { next: firstMissing(itemsOf(shop, allowsWorkshopFood))?.kind ?? null };
}
