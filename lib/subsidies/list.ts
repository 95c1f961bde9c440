import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { CycleCard, CycleView, ProgrammeView } from "./index";
import { cutoffOf, periodsOf } from "./period";
import { dateOf, dayOf, daysOf, toTerms, withTiers } from "./terms";
import { shown, toRow } from "./view";

type Sums = { cycleId: string; shops: number; held: number; fen: number };

/** What each cycle comes to, in one question. */
async function sumsOf(ids: string[]) {
  const rows = await db.$queryRaw<Sums[]>(Prisma.sql`
    SELECT "cycleId", count(*)::int AS shops, count(*) FILTER (WHERE "status" = 'HELD')::int AS held,
      coalesce(sum("rewardFen" - "takenFen"), 0)::int AS fen
    FROM "SubsidyEntitlement" WHERE "cycleId" = ANY(${ids}::uuid[]) AND "rewardFen" > 0 GROUP BY 1`);
  return new Map(rows.map((row) => [row.cycleId, row]));
}

/** The county's programmes, the newest first, with what was computed of each and what could be; [] for strangers. */
export async function listProgrammes(
  viewer: Viewer,
  locale: Locale,
  now = new Date(),
): Promise<ProgrammeView[]> {
  if (!mayAct(viewer, "subsidy:run")) return [];
  const rows = await db.subsidyProgramme.findMany({
    include: {
      ...withTiers,
      cycles: { where: { status: { not: "CANCELLED" } }, orderBy: { fromOn: "desc" } },
    },
    orderBy: { createdAt: "desc" },
  });
  const sums = await sumsOf(rows.flatMap(({ cycles }) => cycles.map(({ id }) => id)));
  return rows.map((row) => {
    const cycles = row.cycles.map(({ id, status, fromOn, untilOn }): CycleCard => {
      const sum = sums.get(id);
      const days = { fromOn: dayOf(fromOn), untilOn: dayOf(untilOn) };
      const { shops = 0, held = 0 } = sum ?? {};
      return { id, status, ...days, shops, held, rewardFen: fen(sum?.fen ?? 0) };
    });
    const isOpen = (fromOn: string) => !cycles.some((cycle) => cycle.fromOn === fromOn);
    const open = row.endedAt ? [] : periodsOf(daysOf(row)).filter(({ fromOn }) => isOpen(fromOn));
    return {
      ...toTerms(row, locale),
      budgetFen: fen(row.budgetFen),
      spentFen: fen(row.spentFen),
      isEnded: row.endedAt !== null,
      cycles,
      due: open.filter((period) => cutoffOf(period) <= now),
      hasMore: open.length > 0,
    };
  });
}

const names = { select: { name: true } } as const;
/** Those that wait for a word before the others, then by what they are to have. */
const rank = { HELD: 0, OPEN: 1, PAID: 2 } as const;

/** A cycle with everybody who is to have something; null for strangers. */
export async function findCycle(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<CycleView | null> {
  if (viewer.kind !== "user" || !mayAct(viewer, "subsidy:run")) return null;
  const cycle = await db.subsidyCycle.findUnique({
    where: { id },
    include: {
      programme: { include: withTiers },
      maker: names,
      checker: names,
      _count: { select: { entitlements: { where: { rewardFen: 0 } } } },
      entitlements: {
        where: { rewardFen: { gt: 0 } },
        select: shown,
        orderBy: [{ rewardFen: "desc" }, { netFen: "desc" }, { id: "asc" }],
      },
    },
  });
  if (!cycle) return null;
  const { programme } = cycle;
  const rows = cycle.entitlements.map((row) => toRow(row, locale));
  return {
    ...{ id, status: cycle.status, isMine: cycle.makerId === viewer.userId },
    ...{ fromOn: dayOf(cycle.fromOn), untilOn: dayOf(cycle.untilOn) },
    programme: {
      ...toTerms(programme, locale),
      budgetFen: fen(programme.budgetFen),
      spentFen: fen(programme.spentFen),
    },
    maker: cycle.maker?.name ?? "",
    checker: cycle.checker?.name ?? "",
    rows: rows.sort((a, b) => rank[a.status] - rank[b.status]),
    without: cycle._count.entitlements,
  };
}

/** How many cycles wait for a second person; 0 for strangers. */
export const countProposed = async (viewer: Viewer): Promise<number> =>
  mayAct(viewer, "subsidy:run") ? db.subsidyCycle.count({ where: { status: "PROPOSED" } }) : 0;

/** The programmes that shops can earn in on a day. */
export const runningOn = (day: string) =>
  db.subsidyProgramme.findMany({
    where: { endedAt: null, startsOn: { lte: dateOf(day) }, endsOn: { gte: dateOf(day) } },
    include: withTiers,
    orderBy: { createdAt: "asc" },
  });
