import "server-only";
import type { Transaction } from "@/lib/platform/db";

const stands = { output: { withdrawnAt: null } } as const;

/** Grams of each of these batches that went into others that still stand. */
export async function usedOf(
  tx: Pick<Transaction, "batchUse">,
  ids: string[],
): Promise<Record<string, number>> {
  const rows = await tx.batchUse.groupBy({
    by: ["inputId"],
    where: { inputId: { in: ids }, ...stands },
    _sum: { grams: true },
  });
  return Object.fromEntries(rows.map(({ inputId, _sum }) => [inputId, _sum.grams ?? 0]));
}
