import "server-only";
import { cashOf } from "@/lib/ledger/queries";
import { mayAct, stationsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { HandInView, TillView } from "./index";

const MOST = 60;

const names = { nameZh: true, nameEn: true } as const;
const include = {
  station: { select: names },
  by: { select: { name: true } },
  receivedBy: { select: { name: true } },
} satisfies Prisma.CashHandInInclude;

type Row = Prisma.CashHandInGetPayload<{ include: typeof include }>;

function toView(row: Row, viewer: Viewer, locale: Locale): HandInView {
  const { receivedAt, takenBackAt } = row;
  return {
    id: row.id,
    station: pick(row.station, "name", locale),
    state: receivedAt ? "RECEIVED" : takenBackAt ? "TAKEN_BACK" : "OPEN",
    booksFen: fen(row.booksFen),
    countedFen: fen(row.countedFen),
    receivedFen: row.receivedFen === null ? null : fen(row.receivedFen),
    note: row.note,
    receivedNote: row.receivedNote,
    by: row.by.name,
    receivedBy: row.receivedBy?.name ?? "",
    countedAt: row.countedAt,
    endedAt: receivedAt ?? takenBackAt,
    isOwn: viewer.kind === "user" && viewer.userId === row.byId,
  };
}

const isOpen = { receivedAt: null, takenBackAt: null };
const newestFirst = { countedAt: "desc" } as const;

/** What these stations handed in: all that waits, and the newest of what is over. */
async function listOf(ids: string[]) {
  const stationId = { in: ids };
  const [open, over] = await Promise.all([
    db.cashHandIn.findMany({
      where: { stationId, ...isOpen },
      include,
      orderBy: newestFirst,
    }),
    db.cashHandIn.findMany({
      where: { stationId, NOT: isOpen },
      include,
      orderBy: newestFirst,
      take: MOST,
    }),
  ]);
  return { open, over };
}

/** `handIns` are over: received, or taken back. */
type Cash = { tills: TillView[]; handIns: HandInView[] };

async function readCash(viewer: Viewer, locale: Locale, where: Prisma.StationWhereInput) {
  const stations = await db.station.findMany({
    where,
    select: { id: true, ...names },
    orderBy: { code: "asc" },
  });
  const ids = stations.map(({ id }) => id);
  const [cash, handed] = await Promise.all([cashOf(db, ids), listOf(ids)]);
  const tills = stations.map((station): TillView => {
    const open = handed.open.find(({ stationId }) => stationId === station.id);
    return {
      stationId: station.id,
      station: pick(station, "name", locale),
      booksFen: cash[station.id] ?? fen(0),
      open: open ? toView(open, viewer, locale) : null,
    };
  });
  return { tills, handIns: handed.over.map((row) => toView(row, viewer, locale)) };
}

/** The tills of the viewer's stations by the books, and what was handed in; nothing for strangers. */
export const listStationCash = (viewer: Viewer, locale: Locale): Promise<Cash> =>
  readCash(viewer, locale, { id: { in: stationsFor(viewer, "station:work") } });

/** All tills of the county and what was handed in; null for who has no part in it. */
export const findCountyCash = async (viewer: Viewer, locale: Locale): Promise<Cash | null> =>
  mayAct(viewer, "money:settle") ? readCash(viewer, locale, {}) : null;

/** How many wait for an officer's count; 0 for strangers. */
export const countHandIns = async (viewer: Viewer): Promise<number> =>
  mayAct(viewer, "money:settle") ? db.cashHandIn.count({ where: isOpen }) : 0;
