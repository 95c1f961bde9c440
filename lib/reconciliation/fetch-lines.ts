import "server-only";
import { listProviderLines, type ProviderLine } from "@/lib/payments/queries";
import { db, Prisma } from "@/lib/platform/db";

const AT_ONCE = 100;

/** Keeps lines under the provider's ids; one that says something else than before is marked. */
const keep = (lines: ProviderLine[]) =>
  db.$executeRaw(Prisma.sql`
    INSERT INTO "ProviderLine" AS l ("id", "move", "type", "ref", "amountFen", "feeFen", "currency", "at", "availableAt")
    SELECT x.id, x.move::"MoneyMove", x.type, x.ref, x."amountFen", x."feeFen", x.currency, x.at, x."availableAt"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS x(
      id text, move text, type text, ref text, "amountFen" int, "feeFen" int, currency text,
      at timestamptz, "availableAt" timestamptz)
    ON CONFLICT ("id") DO UPDATE SET
      "amountFen" = excluded."amountFen", "feeFen" = excluded."feeFen", "currency" = excluded."currency",
      "availableAt" = excluded."availableAt", "fetchedAt" = now(),
      "changedAt" = CASE WHEN (l."amountFen", l."feeFen", l."currency")
        IS DISTINCT FROM (excluded."amountFen", excluded."feeFen", excluded."currency")
        THEN coalesce(l."changedAt", now()) ELSE l."changedAt" END
    WHERE (l."amountFen", l."feeFen", l."currency", l."availableAt")
      IS DISTINCT FROM (excluded."amountFen", excluded."feeFen", excluded."currency", excluded."availableAt")`);

/** Fetches the provider's own books since a moment; a repeat changes nothing. Throws ProviderAway. */
export async function fetchLines(since: Date): Promise<void> {
  let batch: ProviderLine[] = [];
  for await (const line of listProviderLines(since)) {
    batch.push(line);
    if (batch.length < AT_ONCE) continue;
    await keep(batch);
    batch = [];
  }
  if (batch.length > 0) await keep(batch);
}
