import "server-only";
import { shopBalance } from "@/lib/ledger/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { MonthSums, ShopMoney } from "./index";
import { payoutSelect, toPayout } from "./payout-view";
import { type SumRow, sumColumns, toSums } from "./sums";

/** The newest first; a month is that of Shanghai. */
async function readMonths(shopId: string): Promise<MonthSums[]> {
  const rows = await db.$queryRaw<({ month: string } & SumRow)[]>(Prisma.sql`
    SELECT to_char(l.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, ${sumColumns}
    FROM "LedgerLeg" l WHERE l."account" = 'SHOP_PAYABLE' AND l."shopId" = ${shopId}::uuid
    GROUP BY 1 ORDER BY 1 DESC`);
  return rows.map((row) => ({ month: row.month, sums: toSums(row) }));
}

/** What is on no bill: free to be paid out, or waiting for something. */
async function readUnbilled(shopId: string, now: Date) {
  const [row] = await db.$queryRaw<{ free: bigint; waiting: bigint }[]>(Prisma.sql`
    SELECT coalesce(-sum(x.fen) FILTER (WHERE x.wait IS NULL), 0)::bigint AS free,
      coalesce(-sum(x.fen) FILTER (WHERE x.wait IS NOT NULL), 0)::bigint AS waiting
    FROM (
      SELECT sum(l."amountFen") AS fen,
        CASE WHEN o.id IS NULL THEN NULL ELSE earning_waits(o, ${now}) END AS wait
      FROM "LedgerLeg" l LEFT JOIN "Order" o ON o.id = l."orderId"
      WHERE l."account" = 'SHOP_PAYABLE' AND l."part" <> 'PAYOUT' AND l."shopId" = ${shopId}::uuid
        AND NOT EXISTS (SELECT 1 FROM "SettledLeg" s WHERE s."legId" = l.id)
      GROUP BY o.id
    ) x`);
  return { freeFen: fen(Number(row?.free ?? 0)), waitingFen: fen(Number(row?.waiting ?? 0)) };
}

/** What a bill has of the county's subsidies; below zero, what they took back. */
async function readSubsidy(statementId: string) {
  const { _sum } = await db.ledgerLeg.aggregate({
    where: { part: "SUBSIDY", settled: { statementId } },
    _sum: { amountFen: true },
  });
  return fen(-Number(_sum.amountFen ?? 0));
}

async function readBills(shopId: string) {
  const rows = await db.statement.findMany({
    where: { shopId, run: { status: "DRAFT" } },
    select: {
      id: true,
      status: true,
      amountFen: true,
      run: { select: { number: true, checkBy: true } },
    },
  });
  const onBillFen = fen(rows.reduce((total, { amountFen }) => total + Number(amountFen), 0));
  const open = rows.find(({ status }) => status !== "CHECKED");
  const bill = open && {
    id: open.id,
    subsidyFen: await readSubsidy(open.id),
    number: open.run.number,
    amountFen: fen(Number(open.amountFen)),
    checkBy: open.run.checkBy.toISOString(),
  };
  return { onBillFen, bill: bill ?? null };
}

const readAccount = async (shopId: string) => {
  const account = await db.payoutAccount.findFirst({
    where: { shopId, endedAt: null },
    select: { holder: true, bank: true, last4: true, usableFrom: true },
  });
  return account && { ...account, usableFrom: account.usableFrom.toISOString() };
};

const MOST_PAYOUTS = 24;

/** A shop's earnings, bills and payouts; null for somebody who may not see its money. Amounts in fen. */
export async function findShopMoney(
  viewer: Viewer,
  shopId: string,
  now = new Date(),
): Promise<ShopMoney | null> {
  if (!shopsFor(viewer, "money:see").includes(shopId)) return null;
  const [owedFen, unbilled, months, bills, payouts, account] = await Promise.all([
    shopBalance(db, shopId),
    readUnbilled(shopId, now),
    readMonths(shopId),
    readBills(shopId),
    db.payout.findMany({
      where: { shopId },
      select: payoutSelect,
      orderBy: { createdAt: "desc" },
      take: MOST_PAYOUTS,
    }),
    readAccount(shopId),
  ]);
  const isOwn = shopsFor(viewer, "bill:check").includes(shopId);
  const shown = payouts.map((payout) => toPayout(payout, isOwn));
  return { owedFen, ...unbilled, ...bills, months, payouts: shown, account };
}
