import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { KeyViewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";

/**
 * Counts one use of a key by day and operation. The first of a day stands in the record for ever, as
 * everything that a program writes does by itself.
 */
export const noteUse = (viewer: KeyViewer, operation: string): Promise<void> =>
  inTransaction(async (tx) => {
    const [use] = await tx.$queryRaw<{ count: number }[]>`
      INSERT INTO "KeyUse" ("keyId", "day", "operation")
      VALUES (${viewer.keyId}::uuid, ${businessDay(new Date())}::date, ${operation})
      ON CONFLICT ("keyId", "day", "operation")
      DO UPDATE SET "count" = "KeyUse"."count" + 1, "lastAt" = now()
      RETURNING "count"`;
    if (use?.count !== 1) return;
    const subject = `shop:${viewer.shopId}`;
    await logAction(tx, viewer, { action: "key:use", subject, after: { operation } });
  });
