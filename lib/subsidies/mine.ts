import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { countDeclared, netBy } from "./count";
import type { ShopEntitlement, ShopSubsidies, ShopWay } from "./index";
import { runningOn } from "./list";
import { momentsOf, type Period, periodsOf } from "./period";
import { wayOf } from "./reward";
import { dayOf, daysOf, type ProgrammeRow, toTerms } from "./terms";
import { toFlags } from "./view";

/** What this shop's orders of a period come to: settled, and not yet. */
async function soldIn(shopId: string, period: Period, now: Date) {
  const { from, until } = momentsOf(period);
  const [row] = await db.$queryRaw<{ settled: number; way: number }[]>(Prisma.sql`
    SELECT coalesce(sum(x.net) FILTER (WHERE x.wait IS NULL), 0)::int AS settled,
      coalesce(sum(x.net) FILTER (WHERE x.wait IS NOT NULL), 0)::int AS way
    FROM (
      SELECT n.net, earning_waits(o, ${now}) AS wait FROM "Order" o
      CROSS JOIN LATERAL (${netBy(now)} AND l."orderId" = o.id GROUP BY 1) n
      WHERE o."shopId" = ${shopId}::uuid AND o."status" IN ('CONFIRMED', 'COMPLETED')
        AND coalesce(o."completedAt", ${now}) >= ${from} AND coalesce(o."completedAt", ${now}) < ${until}
    ) x`);
  return { settledFen: row?.settled ?? 0, onWayFen: fen(row?.way ?? 0) };
}

async function wayIn(
  shopId: string,
  programme: ProgrammeRow,
  locale: Locale,
  now: Date,
): Promise<ShopWay[]> {
  const today = businessDay(now);
  const period = periodsOf(daysOf(programme)).find(
    ({ fromOn, untilOn }) => fromOn <= today && today <= untilOn,
  );
  if (!period) return [];
  const { settledFen, onWayFen } = await soldIn(shopId, period, now);
  const declared = programme.countsDeclared
    ? ((await countDeclared(db, period, [shopId])).get(shopId) ?? 0)
    : 0;
  return [
    {
      programme: toTerms(programme, locale),
      period,
      way: wayOf(programme, settledFen + declared),
      onWayFen,
      declaredFen: fen(declared),
    },
  ];
}

const MOST = 24;

async function listEntitlements(shopId: string, locale: Locale): Promise<ShopEntitlement[]> {
  const rows = await db.subsidyEntitlement.findMany({
    where: { shopId, rewardFen: { gt: 0 }, cycle: { status: { in: ["PROPOSED", "APPROVED"] } } },
    include: {
      flags: true,
      cycle: { include: { programme: { select: { nameZh: true, nameEn: true } } } },
    },
    orderBy: { cycle: { fromOn: "desc" } },
    take: MOST,
  });
  return rows.map(({ cycle, ...row }) => ({
    ...{ id: row.id, name: pick(cycle.programme, "name", locale), status: row.status },
    ...{ fromOn: dayOf(cycle.fromOn), untilOn: dayOf(cycle.untilOn) },
    ...{ rewardFen: fen(row.rewardFen), takenFen: fen(row.takenFen), netFen: fen(row.netFen) },
    heldNote: row.heldNote,
    flags: row.status === "HELD" ? toFlags(row.flags) : [],
  }));
}

/** What a shop can still reach in each programme, what it was paid, and what waits why; null for strangers. */
export async function findShopSubsidies(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
  now = new Date(),
): Promise<ShopSubsidies | null> {
  if (!shopsFor(viewer, "money:see").includes(shopId)) return null;
  const [running, entitlements] = await Promise.all([
    runningOn(businessDay(now)),
    listEntitlements(shopId, locale),
  ]);
  const ways = await Promise.all(running.map((programme) => wayIn(shopId, programme, locale, now)));
  return { ways: ways.flat(), entitlements };
}
