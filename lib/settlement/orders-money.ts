import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, dayBegins } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import type { OrderMoney, Standing, Wait } from "./index";
import { earnedOf, type SumRow, sumColumns, toSums } from "./sums";

const WINDOW_DAYS = 7;
const MOST = 500;

type Row = SumRow & {
  number: string;
  wait: Wait | null;
  completedAt: Date | null;
  billed: boolean;
  payout: "PAID" | "UNDER_WAY" | null;
};

function standingOf({ wait, billed, payout }: Row): Standing {
  if (payout) return payout;
  if (billed) return "ON_BILL";
  return wait ?? "FREE";
}

const toOrder = (row: Row): OrderMoney => {
  const sums = toSums(row);
  const standing = standingOf(row);
  const ends = row.completedAt && new Date(row.completedAt.getTime() + WINDOW_DAYS * DAY);
  return {
    number: row.number,
    sums,
    amountFen: earnedOf(sums),
    standing,
    freeOn: standing === "WINDOW" && ends ? ends.toISOString() : null,
  };
};

const read = (which: Prisma.Sql, now: Date) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT o.number, o."completedAt", earning_waits(o, ${now}) AS wait,
      bool_and(s."legId" IS NOT NULL) AS billed,
      CASE WHEN NOT bool_and(p.id IS NOT NULL) THEN NULL
        WHEN bool_and(p.status = 'PAID') THEN 'PAID' ELSE 'UNDER_WAY' END AS payout, ${sumColumns}
    FROM "LedgerLeg" l JOIN "Order" o ON o.id = l."orderId"
    LEFT JOIN "SettledLeg" s ON s."legId" = l.id LEFT JOIN "Payout" p ON p."statementId" = s."statementId"
    WHERE l."account" = 'SHOP_PAYABLE' AND ${which}
    GROUP BY o.id ORDER BY max(l.at) DESC, o.number LIMIT ${MOST}`);

/** Each order that moved a shop's money in this month (YYYY-MM), and where that stands; [] for strangers. */
export async function listOrdersOfMonth(
  viewer: Viewer,
  shopId: string,
  month: string,
  now = new Date(),
): Promise<OrderMoney[]> {
  if (!shopsFor(viewer, "money:see").includes(shopId)) return [];
  const from = dayBegins(`${month}-01`);
  const [year = 0, number = 1] = month.split("-").map(Number);
  const until = new Date(Date.UTC(year, number, 1) - 8 * 3_600_000);
  const rows = await read(
    Prisma.sql`l."shopId" = ${shopId}::uuid AND l.at >= ${from} AND l.at < ${until}`,
    now,
  );
  return rows.map(toOrder);
}

/** What stands on a bill, order by order; [] for strangers. What is no order's is not listed. */
export async function listOrdersOfBill(viewer: Viewer, billId: string): Promise<OrderMoney[]> {
  const shops = shopsFor(viewer, "money:see");
  const rows = await read(
    Prisma.sql`s."statementId" = ${billId}::uuid AND l."shopId" = ANY(${shops}::uuid[])`,
    new Date(),
  );
  return rows.map(toOrder);
}
