import "server-only";
import { businessDay } from "@/lib/platform/clock";
import { type LedgerAccount, Prisma, type Transaction } from "@/lib/platform/db";
import { bookingsOf, compare, type OwnBooking, type Subject } from "./compare";
import { sidesOf } from "./effect";
import { readSubjects } from "./facts";
import { merge } from "./merge";

/** Comparisons and what people mend happen one after the other. */
export const lockMoney = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('reconciliation', 0))`);

const against: Record<OwnBooking["kind"], LedgerAccount> = { FEE: "PROVIDER_FEE", PAYOUT: "BANK" };

const asBooking = (subject: string, { kind, lineId, effectFen }: OwnBooking) => ({
  ...{ kind, subject, lineId },
  ...sidesOf("PROVIDER_CLEARING", effectFen, against[kind]),
});

const dayOf = ({ ours, lines }: Subject, now: Date) =>
  new Date(businessDay(ours?.at ?? lines[0]?.at ?? now));

async function writeDifferences(tx: Transaction, subjects: Subject[], now: Date) {
  const known = await tx.difference.findMany({
    where: { subject: { in: subjects.map(({ subject }) => subject) } },
  });
  const merged = subjects.map((one) => ({
    one,
    ...merge(
      compare(one, now),
      known.filter(({ subject }) => subject === one.subject),
    ),
  }));
  await tx.difference.updateMany({
    where: { id: { in: merged.flatMap(({ gone }) => gone) }, endedAt: null },
    data: { endedAt: now, end: "VANISHED" },
  });
  const data = merged.flatMap(({ one, fresh }) =>
    fresh.map((found) => ({
      ...found,
      ...{ subject: one.subject, order: one.ours?.order ?? "", day: dayOf(one, now) },
    })),
  );
  await tx.difference.createMany({ data });
}

/** Compares these subjects, writes down what differs and books what needs no judgement; twice is once. */
export async function compareSubjects(tx: Transaction, names: string[], now: Date): Promise<void> {
  await lockMoney(tx);
  const subjects = await readSubjects(tx, names);
  await writeDifferences(tx, subjects, now);
  const data = subjects.flatMap((one) =>
    bookingsOf(one).map((booking) => asBooking(one.subject, booking)),
  );
  await tx.providerBooking.createMany({ data });
}
