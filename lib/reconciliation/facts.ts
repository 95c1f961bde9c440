import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { fen, sum } from "@/lib/platform/money";
import type { Ours, Subject } from "./compare";
import { effectOf } from "./effect";
import { listLines } from "./facts-lines";

type Row = { subject: string; order: string; at: Date; fen: number; books: number; way: number };

const idsOf = (subjects: string[], kind: string) =>
  subjects.filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1));

const ids = (values: string[]) => Prisma.sql`ANY (${values}::uuid[])`;

/** A payment that is still open may have been taken a moment ago. */
const listPayments = (tx: Transaction, payments: string[]) =>
  tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT 'payment:' || p.id AS subject, g."number" AS order, coalesce(p."settledAt", p."createdAt") AS at,
      CASE WHEN p."status" = 'SUCCEEDED' OR p."failure" = 'SECOND_PAYMENT' THEN p."amountFen" ELSE 0 END AS fen,
      CASE WHEN p."status" IN ('CREATED', 'PROCESSING') THEN p."amountFen" ELSE 0 END AS way,
      (SELECT coalesce(sum(l."amountFen"), 0)::int FROM "PaymentSplit" s
        JOIN "LedgerTransaction" t ON t."reference" = CASE p."status"
          WHEN 'SUCCEEDED' THEN 'captured:' || s."orderId" ELSE 'captured-twice:' || s.id END
        JOIN "LedgerLeg" l ON l."transactionId" = t.id AND l."account" = 'PROVIDER_CLEARING'
        WHERE s."paymentId" = p.id) AS books
    FROM "Payment" p JOIN "OrderGroup" g ON g.id = p."groupId" WHERE p.id = ${ids(payments)}`);

const listRefunds = (tx: Transaction, refunds: string[]) =>
  tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT 'refund:' || r.id AS subject, o."number" AS order, coalesce(r."settledAt", r."createdAt") AS at,
      CASE WHEN r."status" = 'SUCCEEDED' AND r."means" = 'PROVIDER' AND r."failure" IS DISTINCT FROM 'BY_HAND'
        THEN -r."amountFen" ELSE 0 END AS fen,
      CASE WHEN r."status" IN ('PENDING', 'SUBMITTED') THEN -r."amountFen" ELSE 0 END AS way,
      (SELECT coalesce(sum(l."amountFen"), 0)::int FROM "LedgerTransaction" t
        JOIN "LedgerLeg" l ON l."transactionId" = t.id AND l."account" = 'PROVIDER_CLEARING'
        WHERE t."reference" = 'refund-paid:' || r.id) AS books
    FROM "Refund" r JOIN "Order" o ON o.id = r."orderId" WHERE r.id = ${ids(refunds)}`);

const toOurs = ({ order, at, fen: said, books, way }: Row): Ours => ({
  order,
  at,
  fen: fen(said),
  booksFen: fen(books),
  underWayFen: fen(way),
});

/** What people booked, by what it mended: the fee of a subject, or its amount. */
async function readMended(tx: Transaction, subjects: string[]) {
  const bookings = await tx.providerBooking.findMany({
    where: { subject: { in: subjects }, differenceId: { not: null } },
    select: {
      ...{ subject: true, from: true, to: true, amountFen: true },
      difference: { select: { kind: true } },
    },
  });
  const of = (subject: string, isFee: boolean) =>
    bookings.filter((one) => one.subject === subject && (one.difference?.kind === "FEE") === isFee);
  return (subject: string) => ({
    mendedFen: sum(of(subject, false).map(effectOf)),
    feeMendedFen: sum(of(subject, true).map(effectOf)),
  });
}

/** Everything known of these subjects: of ours, of the provider, and of what people booked. */
export async function readSubjects(tx: Transaction, subjects: string[]): Promise<Subject[]> {
  const payments = await listPayments(tx, idsOf(subjects, "payment"));
  const refunds = await listRefunds(tx, idsOf(subjects, "refund"));
  const ours = new Map([...payments, ...refunds].map((row) => [row.subject, toOurs(row)]));
  const lines = await listLines(tx, subjects);
  const mended = await readMended(tx, subjects);
  return subjects.map((subject) => ({
    subject,
    ours: ours.get(subject) ?? null,
    ...mended(subject),
    lines: lines(subject),
  }));
}
