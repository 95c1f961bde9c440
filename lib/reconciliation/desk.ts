import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay, inFuture } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { PAID_OUT_WITHIN_MS } from "./agreed";
import type { DifferenceView, Reconciliation, SuspenseView, UnpaidView } from "./index";
import { listKept } from "./suspense";

const MOST = 100;
const ENDED = 20;

const toView = (row: Prisma.DifferenceModel): DifferenceView => ({
  id: row.id,
  kind: row.kind,
  order: row.order,
  day: row.day.toISOString().slice(0, 10),
  providerFen: row.providerFen,
  currency: row.currency,
  oursFen: fen(row.oursFen),
  gapFen: fen(row.gapFen),
  end: row.end,
  note: row.note,
});

type Unpaid = { id: string; order: string; at: Date; fen: number; open: number };

/**
 * What the provider should have paid out by now and has not: the payouts are taken off the oldest lines
 * first, so the newest ones are left.
 */
const listUnpaid = (due: Date) =>
  db.$queryRaw<Unpaid[]>(Prisma.sql`
    WITH due AS (
      SELECT l.id, l."ref", l."move", l."at", l."amountFen" - l."feeFen" AS fen,
        sum(l."amountFen" - l."feeFen") FILTER (WHERE l."move" <> 'PAYOUT')
          OVER (ORDER BY l."availableAt" DESC, l.id DESC) AS upto,
        sum(l."amountFen" - l."feeFen") OVER () AS open
      FROM "ProviderLine" l
      WHERE l."currency" = 'cny' AND (l."availableAt" < ${due} OR l."move" = 'PAYOUT')
    )
    SELECT d.id, d."at", d.fen::int AS fen, d.open::float8 AS open, coalesce(
      (SELECT g."number" FROM "Payment" p JOIN "OrderGroup" g ON g.id = p."groupId" WHERE p."intentRef" = d."ref"),
      (SELECT o."number" FROM "Refund" r JOIN "Order" o ON o.id = r."orderId" WHERE r."providerRef" = d."ref"), '') AS order
    FROM due d WHERE d."move" <> 'PAYOUT' AND d.open > 0 AND d.upto - d.fen < d.open
    ORDER BY d."at", d.id LIMIT ${MOST}`);

const toSuspense = ({ id, order, at, fen: amount, note }: SuspenseRow): SuspenseView => ({
  ...{ id, order, note },
  day: businessDay(at),
  amountFen: fen(amount),
});
type SuspenseRow = Awaited<ReturnType<typeof listKept>>[number];

const toUnpaid = ({ id, order, at, fen: amount }: Unpaid): UnpaidView => ({
  ...{ id, order },
  day: businessDay(at),
  amountFen: fen(amount),
});

async function readClearing(now: Date) {
  const [kept, unpaid] = await Promise.all([
    listKept(db),
    listUnpaid(inFuture(-PAID_OUT_WITHIN_MS, now)),
  ]);
  const apart = kept.reduce((sum, one) => sum + Math.abs(one.fen), 0);
  return {
    clearingFen: fen(apart + (unpaid[0]?.open ?? 0)),
    suspense: kept.map(toSuspense),
    unpaid: unpaid.map(toUnpaid),
  };
}

/** Where provider, books and orders stand to each other; null for who has no part in it. */
export async function findReconciliation(
  viewer: Viewer,
  now = new Date(),
): Promise<Reconciliation | null> {
  if (!mayAct(viewer, "money:settle")) return null;
  const [run, open, differences, ended, clearing] = await Promise.all([
    db.reconciliationRun.aggregate({ _max: { finishedAt: true } }),
    countDifferences(viewer),
    db.difference.findMany({
      where: { endedAt: null },
      orderBy: [{ day: "asc" }, { id: "asc" }],
      take: MOST,
    }),
    db.difference.findMany({
      where: { endedAt: { not: null } },
      orderBy: [{ endedAt: "desc" }, { id: "desc" }],
      take: ENDED,
    }),
    readClearing(now),
  ]);
  return {
    comparedAt: run._max.finishedAt?.toISOString() ?? null,
    open,
    differences: differences.map(toView),
    ended: ended.map(toView),
    ...clearing,
  };
}

/** How many differences wait, for the desk's overview. */
export async function countDifferences(viewer: Viewer): Promise<number> {
  if (!mayAct(viewer, "money:settle")) return 0;
  return db.difference.count({ where: { endedAt: null } });
}
