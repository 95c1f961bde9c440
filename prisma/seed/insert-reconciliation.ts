import { inTransaction, Prisma } from "@/lib/platform/db";
import { demo } from "./content";

/** What the provider would have told of every payment and refund there is, up to a payment of nobody. */
const lines = Prisma.sql`
  INSERT INTO "ProviderLine" ("id", "move", "type", "ref", "amountFen", "feeFen", "currency", "at", "availableAt")
  SELECT 'txn_made_' || p.id, 'CHARGE'::"MoneyMove", 'charge', p."intentRef", p."amountFen", (p."amountFen"::bigint * 60 + 5000) / 10000,
    'cny', p."settledAt", p."settledAt" + interval '2 days'
  FROM "Payment" p WHERE p."provider" = 'STRIPE' AND p."status" = 'SUCCEEDED' AND p."intentRef" IS NOT NULL
  UNION ALL
  SELECT 'txn_made_' || r.id, 'REFUND', 'refund', r."providerRef", -r."amountFen", 0, 'cny', r."settledAt", r."settledAt"
  FROM "Refund" r WHERE r."means" = 'PROVIDER' AND r."status" = 'SUCCEEDED' AND r."providerRef" IS NOT NULL
    AND r."failure" IS DISTINCT FROM 'BY_HAND'`;

const addFee = (feeFen: number) => Prisma.sql`
  UPDATE "ProviderLine" SET "feeFen" = "feeFen" + ${feeFen} WHERE id = (
    SELECT id FROM "ProviderLine" WHERE "move" = 'CHARGE' AND "at" < now() - interval '3 days' ORDER BY "at" DESC LIMIT 1)`;
const addUnknown = (fen: number) => Prisma.sql`
  INSERT INTO "ProviderLine" ("id", "move", "type", "ref", "amountFen", "feeFen", "currency", "at", "availableAt")
  VALUES ('txn_made_unknown', 'CHARGE', 'charge', 'pi_made_unknown', ${fen}::int, (${fen}::int * 60 + 5000) / 10000, 'cny',
    now() - interval '1 day', now() + interval '1 day')`;

/** The fees, as far as they are agreed. */
const fees = Prisma.sql`
  INSERT INTO "ProviderBooking" ("id", "kind", "subject", "lineId", "from", "to", "amountFen", "at")
  SELECT gen_random_uuid(), 'FEE', provider_subject(id, "ref"), id, 'PROVIDER_CLEARING', 'PROVIDER_FEE',
    least("feeFen", ("amountFen"::bigint * 60 + 5000) / 10000), "at"
  FROM "ProviderLine" WHERE "feeFen" > 0`;

/** Each morning all that can be paid out; a day that went below zero waits for the next. */
const payouts = Prisma.sql`
  WITH day AS (
    SELECT business_day("availableAt") AS day, sum("amountFen" - "feeFen") AS fen FROM "ProviderLine"
    WHERE "availableAt" < now() - interval '1 day' GROUP BY 1
  ), upto AS (
    SELECT day, sum(fen) OVER (ORDER BY day) AS fen FROM day
  ), most AS (
    SELECT day, fen, coalesce(max(fen) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS paid FROM upto
  ), paid AS (
    INSERT INTO "ProviderLine" ("id", "move", "type", "amountFen", "feeFen", "currency", "at", "availableAt")
    SELECT 'txn_made_payout_' || day, 'PAYOUT', 'payout', greatest(paid, 0) - fen, 0, 'cny', at, at
    FROM most CROSS JOIN LATERAL (SELECT least((day + interval '30 hours') AT TIME ZONE 'Asia/Shanghai', now()) AS at) a WHERE fen > greatest(paid, 0)
    RETURNING id, "amountFen", "at"
  )
  INSERT INTO "ProviderBooking" ("id", "kind", "subject", "lineId", "from", "to", "amountFen", "at")
  SELECT gen_random_uuid(), 'PAYOUT', 'line:' || id, id, 'PROVIDER_CLEARING', 'BANK', -"amountFen", "at" FROM paid`;

const differences = Prisma.sql`
  INSERT INTO "Difference" ("id", "kind", "subject", "order", "day", "providerFen", "oursFen", "gapFen", "currency")
  SELECT gen_random_uuid(), kind::"DifferenceKind", provider_subject(l.id, l."ref"), coalesce(g."number", ''), business_day(l."at"),
    found.provider, found.ours, found.gap, 'cny'
  FROM "ProviderLine" l LEFT JOIN "Payment" p ON p."intentRef" = l."ref" LEFT JOIN "OrderGroup" g ON g.id = p."groupId"
  CROSS JOIN LATERAL (SELECT ((l."amountFen"::bigint * 60 + 5000) / 10000)::int AS agreed) a
  CROSS JOIN LATERAL (VALUES
    ('FEE', l."feeFen" <> agreed, l."feeFen", agreed, agreed - l."feeFen"),
    ('UNKNOWN', p.id IS NULL, l."amountFen", 0, l."amountFen")) AS found(kind, holds, provider, ours, gap)
  WHERE l."move" = 'CHARGE' AND found.holds`;

const run = Prisma.sql`
  INSERT INTO "ReconciliationRun" ("day", "startedAt", "finishedAt", "lines", "subjects")
  SELECT business_day(now()) - 1, now(), now(), count(*), count(*) FROM "ProviderLine"`;

/** The provider's books of the demo: they fit to the fen but for two things that an officer can find out about. */
export const insertReconciliation = () =>
  inTransaction(async (tx) => {
    const { feeFen, unknownFen } = demo.providerFaults;
    const steps = [lines, addFee(feeFen), addUnknown(unknownFen), fees, payouts, differences, run];
    for (const sql of steps) await tx.$executeRaw(sql);
  }, 60_000);
