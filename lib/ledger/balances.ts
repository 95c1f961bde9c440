import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, Prisma, type Transaction } from "@/lib/platform/db";
import { type Fen, fen } from "@/lib/platform/money";
import type { Account, Balance } from "./index";

type Row = { account: Account; holder: string; currency: string; fen: bigint };

/** What the snapshot says, and the legs written after it. */
const sums = (where: Prisma.Sql, shop: Prisma.Sql) => Prisma.sql`
  SELECT account, holder, currency, sum(fen)::bigint AS fen FROM (
    SELECT account, holder, currency, "amountFen" AS fen FROM "LedgerSnapshot" s WHERE ${where} AND ${shop}
    UNION ALL
    SELECT l.account, l.holder, l.currency, l."amountFen" FROM "LedgerLeg" l
    WHERE ${where} AND l.id > coalesce((SELECT max("uptoId") FROM "LedgerSnapshot"), 0)
  ) x GROUP BY 1, 2, 3`;

/** Every account with money on it; nothing for strangers. What is owed to shops is one line. */
export async function listBalances(viewer: Viewer): Promise<Balance[]> {
  if (!mayAct(viewer, "money:settle")) return [];
  const all = Prisma.sql`true`;
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    ${sums(all, all)} HAVING sum(fen) <> 0 ORDER BY account, holder, currency`);
  return rows.map(({ fen: amount, ...row }) => ({ ...row, amountFen: fen(Number(amount)) }));
}

/** What is in the till of each of these stations by the books, in fen; negative where it laid out more. */
export async function cashOf(
  tx: Pick<Transaction, "$queryRaw">,
  stationIds: string[],
): Promise<Record<string, Fen>> {
  const tills = Prisma.sql`account = 'CASH_AT_STATION' AND holder = ANY(${stationIds}::text[])`;
  const rows = await tx.$queryRaw<Row[]>(sums(tills, Prisma.sql`true`));
  const found = new Map(rows.map((row) => [row.holder, Number(row.fen)]));
  return Object.fromEntries(stationIds.map((id) => [id, fen(found.get(id) ?? 0)]));
}

/** What the county owes this shop, in fen; negative when the shop owes it. Ask only for a shop of the viewer's. */
export async function shopBalance(
  tx: Pick<Transaction, "$queryRaw">,
  shopId: string,
): Promise<Fen> {
  const [row] = await tx.$queryRaw<{ fen: bigint }[]>(Prisma.sql`
    SELECT coalesce(sum(fen), 0)::bigint AS fen FROM (
      SELECT "amountFen" AS fen FROM "LedgerSnapshot" WHERE account = 'SHOP_PAYABLE' AND shop = ${shopId}
      UNION ALL
      SELECT "amountFen" FROM "LedgerLeg" WHERE "shopId" = ${shopId}::uuid
        AND id > coalesce((SELECT max("uptoId") FROM "LedgerSnapshot"), 0)
    ) x`);
  return fen(-Number(row?.fen ?? 0));
}
