import "server-only";
import type { Transaction } from "@/lib/platform/db";

type Low = { shopId: string; variantId: string; left: number };

/** Has the shop's computers told that a variant runs low. Orders need nobody: triggers tell of them. */
export const tellStockLow = (tx: Transaction, { shopId, variantId, left }: Low) =>
  tx.$executeRaw`SELECT queue_webhooks(${shopId}::uuid, 'STOCK_LOW',
    jsonb_build_object('variant', ${variantId}::text, 'left', ${left}::int))`;
