import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

/**
 * For the rest of this transaction rows are joined by the thousand: of what has just been written Postgres knows
 * no numbers yet, and would go through a million rows once for each of them.
 */
export const joinInBulk = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT set_config('enable_nestloop', 'off', true)`);
