import "server-only";
import { inTransaction, Prisma } from "@/lib/platform/db";

/**
 * Keeps what all accounts come to, so that a balance adds only the legs since. The lock waits for
 * writers that have taken a number and not committed: no leg below the mark can appear later.
 */
export const takeSnapshot = () =>
  inTransaction(async (tx) => {
    await tx.$executeRaw(Prisma.sql`LOCK TABLE "LedgerLeg" IN SHARE MODE`);
    await tx.$executeRaw(Prisma.sql`
      WITH mark AS (SELECT coalesce(max(id), 0) AS upto FROM "LedgerLeg"),
      before AS (SELECT coalesce(max("uptoId"), 0) AS upto FROM "LedgerSnapshot"),
      fresh AS (
        SELECT account, holder, coalesce("shopId"::text, '') AS shop, currency, sum("amountFen") AS fen
        FROM "LedgerLeg" WHERE id > (SELECT upto FROM before) GROUP BY 1, 2, 3, 4
      ), added AS (
        INSERT INTO "LedgerSnapshot" (account, holder, shop, currency, "amountFen", "uptoId", "madeAt")
        SELECT account, holder, shop, currency, fen, (SELECT upto FROM mark), now() FROM fresh
        ON CONFLICT (account, holder, shop, currency) DO UPDATE
          SET "amountFen" = "LedgerSnapshot"."amountFen" + excluded."amountFen", "uptoId" = excluded."uptoId", "madeAt" = now()
        RETURNING 1
      ) SELECT count(*) FROM added`);
  });
