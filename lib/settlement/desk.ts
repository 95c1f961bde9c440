import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { DAY } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { type BillRow, type HoldView, OVERDUE_DAYS, type Preview, type RunCard } from "./index";
import { payoutSelect, toPayout } from "./payout-view";
import { cutoffOf, readyLegs } from "./ready";

const names = { select: { nameZh: true, nameEn: true } } as const;

type Sum = { nameZh: string; nameEn: string; orders: bigint; fen: bigint };

const readSums = (cutoff: Date) =>
  db.$queryRaw<Sum[]>(Prisma.sql`
    WITH ${readyLegs(cutoff)}
    SELECT h."nameZh", h."nameEn", count(DISTINCT r."orderId") AS orders, sum(r.fen)::bigint AS fen
    FROM ready r JOIN "Shop" h ON h.id = r."shopId" GROUP BY h.id ORDER BY sum(r.fen) DESC`);

/** Shops with money that has been free for a month and was never gathered; an alarm for the desk. */
async function countOverdue(viewer: Viewer, now = new Date()): Promise<number> {
  if (!mayAct(viewer, "money:settle")) return 0;
  const cutoff = new Date(cutoffOf(now).getTime() - OVERDUE_DAYS * DAY);
  const [row] = await db.$queryRaw<{ count: bigint }[]>(Prisma.sql`
    WITH ${readyLegs(cutoff)}
    SELECT count(*) FROM (SELECT "shopId" FROM ready GROUP BY 1 HAVING sum(fen) > 0) x`);
  return Number(row?.count ?? 0);
}

/** What a run would gather now; null for strangers. */
export async function previewRun(
  viewer: Viewer,
  locale: Locale,
  now = new Date(),
): Promise<Preview | null> {
  if (!mayAct(viewer, "money:settle")) return null;
  const [rows, overdue] = await Promise.all([readSums(cutoffOf(now)), countOverdue(viewer, now)]);
  const all = rows.map((row) => ({
    shop: pick(row, "name", locale),
    orders: Number(row.orders),
    amountFen: fen(Number(row.fen)),
  }));
  const shops = all.filter(({ amountFen }) => amountFen > 0);
  return {
    shops,
    totalFen: fen(shops.reduce((total, { amountFen }) => total + amountFen, 0)),
    carried: all.filter(({ amountFen }) => amountFen < 0),
    overdue,
  };
}

const MOST_RUNS = 12;

/** The newest runs, the open one first; [] for strangers. */
export async function listRuns(viewer: Viewer): Promise<RunCard[]> {
  if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return [];
  const runs = await db.settlementRun.findMany({
    select: {
      id: true,
      number: true,
      status: true,
      checkBy: true,
      createdAt: true,
      makerId: true,
      maker: { select: { name: true } },
      checker: { select: { name: true } },
    },
    orderBy: { createdAt: "desc" },
    take: MOST_RUNS,
  });
  const sums = await db.statement.groupBy({
    by: ["runId"],
    where: { runId: { in: runs.map(({ id }) => id) } },
    _count: true,
    _sum: { amountFen: true },
  });
  return runs.map(({ makerId, maker, checker, checkBy, createdAt, ...run }) => {
    const sum = sums.find(({ runId }) => runId === run.id);
    return {
      ...run,
      checkBy: checkBy.toISOString(),
      createdAt: createdAt.toISOString(),
      maker: maker.name,
      checker: checker?.name ?? null,
      isMine: makerId === viewer.userId,
      shops: sum?._count ?? 0,
      totalFen: fen(Number(sum?._sum.amountFen ?? 0)),
    };
  });
}

/** The bills of a run with their payouts; [] for strangers. */
export async function listBills(viewer: Viewer, runId: string, locale: Locale): Promise<BillRow[]> {
  if (!mayAct(viewer, "money:settle")) return [];
  const rows = await db.statement.findMany({
    where: { runId },
    select: {
      id: true,
      status: true,
      amountFen: true,
      shop: names,
      payout: { select: payoutSelect },
    },
    orderBy: { amountFen: "desc" },
  });
  const counts = await db.$queryRaw<{ id: string; orders: bigint }[]>(Prisma.sql`
    SELECT "statementId" AS id, count(DISTINCT "orderId") AS orders FROM "SettledLeg"
    WHERE "statementId" = ANY(${rows.map(({ id }) => id)}::uuid[]) GROUP BY 1`);
  const orders = new Map(counts.map((row) => [row.id, Number(row.orders)]));
  return rows.map(({ id, status, amountFen, shop, payout }) => ({
    id,
    status,
    shop: pick(shop, "name", locale),
    orders: orders.get(id) ?? 0,
    amountFen: fen(Number(amountFen)),
    payout: payout && toPayout(payout, false),
  }));
}

/** Orders that shops say are wrong on their bills; [] for strangers. */
export async function listHolds(viewer: Viewer, locale: Locale): Promise<HoldView[]> {
  if (!mayAct(viewer, "money:settle")) return [];
  const rows = await db.settlementHold.findMany({
    where: { endedAt: null },
    select: {
      id: true,
      note: true,
      createdAt: true,
      order: {
        select: {
          number: true,
          shop: names,
          legs: { where: { account: "SHOP_PAYABLE" }, select: { amountFen: true } },
        },
      },
    },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, note, createdAt, order }) => ({
    id,
    note,
    order: order.number,
    shop: pick(order.shop, "name", locale),
    amountFen: fen(-order.legs.reduce((total, { amountFen }) => total + Number(amountFen), 0)),
    at: createdAt.toISOString(),
  }));
}

const MOST_FILES = 6;

/** The newest files for the bank; [] for strangers. */
export async function listBankFiles(viewer: Viewer) {
  if (!mayAct(viewer, "money:settle")) return [];
  const files = await db.payoutFile.findMany({
    select: {
      id: true,
      number: true,
      createdAt: true,
      payouts: { select: { amountFen: true } },
    },
    orderBy: { createdAt: "desc" },
    take: MOST_FILES,
  });
  return files.map(({ createdAt, payouts, ...file }) => ({
    ...file,
    at: createdAt.toISOString(),
    count: payouts.length,
    amountFen: fen(payouts.reduce((total, { amountFen }) => total + Number(amountFen), 0)),
  }));
}

/** How many payouts wait to be put on a file for the bank. */
export const countForBank = (viewer: Viewer, now = new Date()) =>
  mayAct(viewer, "money:settle")
    ? db.payout.count({
        where: {
          status: "APPROVED",
          means: "BANK",
          account: { usableFrom: { lte: now }, endedAt: null },
        },
      })
    : Promise.resolve(0);
