import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { Line } from "./compare";

type Row = Omit<Line, "amountFen" | "feeFen" | "bookedFen"> & {
  subject: string;
  amountFen: number;
  feeFen: number;
  bookedFen: number;
};

/** The provider's lines of these subjects, the oldest first, with what of each is in the books. */
export async function listLines(
  tx: Transaction,
  subjects: string[],
): Promise<(subject: string) => Line[]> {
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    WITH asked AS (SELECT unnest(${subjects}::text[]) AS subject), ids AS (
      SELECT l.id, a.subject FROM asked a
        JOIN "Payment" p ON a.subject = 'payment:' || p.id AND p.id = ANY (
          SELECT substr(subject, 9)::uuid FROM asked WHERE subject LIKE 'payment:%')
        JOIN "ProviderLine" l ON l."ref" = p."intentRef"
      UNION SELECT l.id, a.subject FROM asked a
        JOIN "Refund" r ON a.subject = 'refund:' || r.id AND r.id = ANY (
          SELECT substr(subject, 8)::uuid FROM asked WHERE subject LIKE 'refund:%')
        JOIN "ProviderLine" l ON l."ref" = r."providerRef"
      UNION SELECT l.id, a.subject FROM asked a
        JOIN "ProviderLine" l ON l.id = substr(a.subject, 6) AND a.subject LIKE 'line:%'
        WHERE provider_subject(l.id, l."ref") = a.subject
    )
    SELECT i.subject, l.id, l."move"::text AS move, l."amountFen", l."feeFen", l."currency", l."at",
      l."availableAt", l."changedAt",
      (SELECT coalesce(sum(CASE WHEN b."to" = 'PROVIDER_CLEARING' THEN b."amountFen" ELSE -b."amountFen" END), 0)::int
        FROM "ProviderBooking" b WHERE b."lineId" = l.id AND b."kind" IN ('FEE', 'PAYOUT')) AS "bookedFen"
    FROM ids i JOIN "ProviderLine" l ON l.id = i.id ORDER BY l."at", l.id`);
  const lines = rows.map(({ amountFen, feeFen, bookedFen, ...row }) => ({
    ...row,
    amountFen: fen(amountFen),
    feeFen: fen(feeFen),
    bookedFen: fen(bookedFen),
  }));
  return (subject) => lines.filter((line) => line.subject === subject);
}
