import "server-only";
import { DAY } from "@/lib/platform/clock";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { BUYERS_OF_A_DOOR, type Facts, SPLIT_FROM } from "./flags";
import { momentsOf, type Period } from "./period";

type Part = "own" | "circular" | "back" | "lastDay" | "split" | "oneDoor";
type Row = { shopId: string; netFen: number; grossFen: number } & Record<`${Part}Orders`, number> &
  Record<`${Part}Fen`, number>;

/** Orders and money of those for which something holds. */
const part = (name: Part, holds: Prisma.Sql, amount = Prisma.sql`c.net`) => Prisma.sql`
  count(*) FILTER (WHERE ${holds})::int AS ${Prisma.raw(`"${name}Orders"`)},
  coalesce(sum(${amount}) FILTER (WHERE ${holds}), 0)::int AS ${Prisma.raw(`"${name}Fen"`)}`;

/** The orders of a cycle with who bought, and what they were before anything went back. */
const counted = (cycleId: string, cutoff: Date) => Prisma.sql`
  counted AS MATERIALIZED (
    SELECT o.id, o."shopId", s."netFen" AS net, o."completedAt", o."createdAt", o."phone", o."provinceCode",
      o."township", o."street", o."stationId", g."userId", g."phone" AS caller, g."provedPhone" AS proved,
      coalesce(g."userId"::text, g."provedPhone", g."phone") AS buyer, sh."householdId",
      (SELECT -sum(l."amountFen")::int FROM "LedgerLeg" l WHERE l."orderId" = o.id AND l."account" = 'SHOP_PAYABLE'
        AND l."part" = 'GOODS' AND l.at < ${cutoff}) AS gross
    FROM "SubsidyEntitlement" e JOIN "SubsidyOrder" s ON s."entitlementId" = e.id
    JOIN "Order" o ON o.id = s."orderId" JOIN "OrderGroup" g ON g.id = o."groupId" JOIN "Shop" sh ON sh.id = o."shopId"
    WHERE e."cycleId" = ${cycleId}::uuid AND e."rewardFen" > 0
  )`;

/** People of each shop and of all shops of its household, also those who left it; with the phones that are theirs. */
const people = Prisma.sql`
  people AS MATERIALIZED (
    SELECT DISTINCT s.id AS "shopId", m."userId", u."phone", k."phone" AS shop_phone
    FROM (SELECT DISTINCT "shopId" AS id, "householdId" FROM counted) s
    JOIN "Shop" k ON k.id = s.id OR k."householdId" = s."householdId"
    JOIN "ShopMember" m ON m."shopId" = k.id JOIN "User" u ON u.id = m."userId"
  )`;

const ofOwn = Prisma.sql`
  own AS MATERIALIZED (
    SELECT DISTINCT c.id FROM counted c JOIN people p ON p."shopId" = c."shopId"
    WHERE p."userId" = c."userId" OR p."phone" IN (c."phone", c.caller, c.proved)
      OR p.shop_phone IN (c."phone", c.caller, c.proved)
      OR EXISTS (SELECT 1 FROM "Address" a WHERE a."userId" = p."userId" AND a."provinceCode" = c."provinceCode"
        AND a."township" = c."township" AND a."street" = c."street" AND a."street" <> '')
  )`;

/** Orders of people of another shop, from which people of this shop bought in the same time. */
const ofCircle = Prisma.sql`
  bought AS MATERIALIZED (
    SELECT DISTINCT c.id, c."shopId" AS seller, m."shopId" AS buyer FROM counted c JOIN "ShopMember" m
      ON m."userId" = c."userId" AND m."shopId" <> c."shopId"
  ), circle AS MATERIALIZED (
    SELECT DISTINCT b.id FROM bought b JOIN bought r ON r.seller = b.buyer AND r.buyer = b.seller
  )`;

const ofSplit = Prisma.sql`
  split AS MATERIALIZED (
    SELECT unnest(array_agg(c.id)) AS id FROM counted c
    GROUP BY c."shopId", c.buyer, (c."createdAt" AT TIME ZONE 'Asia/Shanghai')::date HAVING count(*) >= ${SPLIT_FROM}
  )`;

/** A street names its door; a parcel that is collected has none. */
const ofOneDoor = Prisma.sql`
  door AS MATERIALIZED (
    SELECT unnest(array_agg(c.id)) AS id FROM counted c WHERE c."street" <> '' AND c."stationId" IS NULL
    GROUP BY c."shopId", c."provinceCode", c."township", c."street"
    HAVING count(DISTINCT c.buyer) >= ${BUYERS_OF_A_DOOR}
  )`;

/** What there is to say of each shop that a cycle would pay; the rule decides what of it is a flag. */
export async function readFacts(
  tx: Pick<Transaction, "$queryRaw">,
  { cycleId, cutoff, period }: { cycleId: string; cutoff: Date; period: Period },
): Promise<(Facts & { shopId: string })[]> {
  const { from, until } = momentsOf(period);
  const lastDay = new Date(until.getTime() - DAY);
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    WITH ${counted(cycleId, cutoff)}, ${people}, ${ofOwn}, ${ofCircle}, ${ofSplit}, ${ofOneDoor}
    SELECT c."shopId", coalesce(sum(c.net), 0)::int AS "netFen", coalesce(sum(c.gross), 0)::int AS "grossFen",
      ${part("own", Prisma.sql`own.id IS NOT NULL`)},
      ${part("circular", Prisma.sql`circle.id IS NOT NULL AND own.id IS NULL`)},
      ${part("back", Prisma.sql`c.net < c.gross`, Prisma.sql`c.gross - c.net`)},
      ${part("lastDay", Prisma.sql`c."completedAt" >= ${lastDay}`)},
      ${part("split", Prisma.sql`split.id IS NOT NULL`)},
      ${part("oneDoor", Prisma.sql`door.id IS NOT NULL`)}
    FROM counted c LEFT JOIN own ON own.id = c.id LEFT JOIN circle ON circle.id = c.id
    LEFT JOIN split ON split.id = c.id LEFT JOIN door ON door.id = c.id GROUP BY 1`);
  const days = Math.round((until.getTime() - from.getTime()) / DAY);
  const of = (row: Row, name: Part) => ({ orders: row[`${name}Orders`], fen: row[`${name}Fen`] });
  return rows.map((row) => ({
    ...{ shopId: row.shopId, netFen: row.netFen, grossFen: row.grossFen, days },
    ...{ own: of(row, "own"), circular: of(row, "circular"), back: of(row, "back") },
    ...{ lastDay: of(row, "lastDay"), split: of(row, "split"), oneDoor: of(row, "oneDoor") },
  }));
}
