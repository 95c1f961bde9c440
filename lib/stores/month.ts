import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { add, type Fen, fen, sum } from "@/lib/platform/money";
import { type CellFigure, daysIn, monthAfter } from "@/lib/reporting";
import { getCountyMonth } from "@/lib/reporting/queries";
import type { FigureKind, Sales, StoreFigure, StoresMonth } from "./figures";

type Declared = { month: string; key: string; fen: bigint };

const MONTH = Prisma.sql`to_char(m."month", 'YYYY-MM') AS month`;
const NET = Prisma.sql`sum(m."paidFen" - m."refundedFen")::bigint AS fen`;

const sources: Record<FigureKind, Prisma.Sql> = {
  platform: Prisma.sql`SELECT ${MONTH}, s."platform"::text AS key, ${NET}
    FROM "StoreMonth" m JOIN "Store" s ON s.id = m."storeId"`,
  village: Prisma.sql`SELECT ${MONTH}, s."villageId"::text AS key, ${NET}
    FROM "StoreMonth" m JOIN "Store" s ON s.id = m."storeId"`,
  category: Prisma.sql`SELECT ${MONTH}, coalesce(g."categoryId"::text, '') AS key, ${NET}
    FROM "StoreCell" m JOIN "StoreGoods" g ON g.id = m."goodsId"`,
};

const readDeclared = (kind: FigureKind, months: string[]) =>
  db.$queryRaw<Declared[]>(Prisma.sql`${sources[kind]}
    WHERE m."month" = ANY(${months.map((month) => `${month}-01`)}::date[]) GROUP BY 1, 2`);

async function namesOf(kind: FigureKind, locale: Locale): Promise<Map<string, string>> {
  if (kind === "platform") return new Map();
  const rows = kind === "village" ? await db.village.findMany() : await db.category.findMany();
  return new Map(rows.map((row) => [row.id, pick(row, "name", locale)]));
}

const none: Sales = { verifiedFen: fen(0), declaredFen: fen(0) };
const total = ({ verifiedFen, declaredFen }: Sales): Fen => add(verifiedFen, declaredFen);

function allOf(lines: readonly StoreFigure[]): StoreFigure {
  const of = (when: "now" | "before"): Sales => ({
    verifiedFen: sum(lines.map((line) => line[when].verifiedFen)),
    declaredFen: sum(lines.map((line) => line[when].declaredFen)),
  });
  return { key: "all", name: "", now: of("now"), before: of("before") };
}

/** Both kinds of sales side by side, never one in the other. */
function lay(cells: readonly CellFigure[], declared: readonly Declared[], month: string) {
  const lines = new Map<string, StoreFigure>();
  const lineOf = (key: string, name = "") => {
    const line = lines.get(key) ?? { key, name, now: { ...none }, before: { ...none } };
    lines.set(key, line);
    return line;
  };
  for (const { key, name, now, monthBefore } of cells) {
    const line = lineOf(key, name);
    line.now.verifiedFen = now.fen;
    line.before.verifiedFen = monthBefore.fen;
  }
  for (const one of declared)
    lineOf(one.key)[one.month === month ? "now" : "before"].declaredFen = fen(Number(one.fen));
  return [...lines.values()]
    .filter(({ now, before }) => total(now) !== 0 || total(before) !== 0)
    .sort((one, other) => total(other.now) - total(one.now) || one.key.localeCompare(other.key));
}

async function listMonths() {
  const rows = await db.storeMonth.findMany({ distinct: ["month"], select: { month: true } });
  return rows.map(({ month }) => month.toISOString().slice(0, 7));
}

type Wanted = { month: string | null; kind: FigureKind; locale: Locale; now?: Date };

/** A month of all stores of the county beside the month before; null for who may not see it. */
export async function getStoresMonth(viewer: Viewer, wanted: Wanted): Promise<StoresMonth | null> {
  if (!mayAct(viewer, "county:figures")) return null;
  const { kind, locale } = wanted;
  const shown = kind === "platform" ? ("township" as const) : kind;
  const own = await getCountyMonth(viewer, { ...wanted, kind: shown });
  if (!own) return null;
  const { month, isRunning, county, days } = own;
  const before = monthAfter(month, -1);
  const over = isRunning ? { now: days, before: daysIn(before) } : { now: 1, before: 1 };
  const [declared, names, months, counted] = await Promise.all([
    readDeclared(kind, [month, before]),
    namesOf(kind, locale),
    listMonths(),
    db.storeMonth.aggregate({
      where: { month: new Date(`${month}-01`) },
      ...{ _count: true, _sum: { orders: true } },
    }),
  ]);
  const cells = kind === "platform" ? [{ ...county, key: "SHOP" }] : own.cells;
  const lines = lay(cells, declared, month).map((line) => ({
    ...line,
    name: line.name || (names.get(line.key) ?? ""),
  }));
  return {
    ...{ month, isRunning, over, kind, lines, all: allOf(lines) },
    months: [...new Set([...own.months, ...months])].sort().reverse(),
    ...{ stores: counted._count, orders: counted._sum.orders ?? 0 },
  };
}
