import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { Columns } from "./fields";
import type { RowFault, StoreFileView } from "./index";
import { reached, type Way } from "./reach";

const MOST = 30;
const MOST_FAULTS = 30;

const include = {
  by: { select: { name: true } },
  rows: {
    where: { fault: { not: null } },
    select: { row: true, fault: true },
    orderBy: { row: "asc" },
    take: MOST_FAULTS,
  },
} satisfies Prisma.StoreFileInclude;

type Row = Prisma.StoreFileGetPayload<{ include: typeof include }>;

function toView({ by, rows, ...file }: Row, known: ReadonlySet<string>): StoreFileView {
  const { id, name, holds, madeAt, createdAt, takenAt, orders, lines, refused } = file;
  const { firstAt, lastAt, heads } = file;
  return {
    ...{ id, name, holds, madeAt, createdAt, takenAt, orders, lines, refused },
    ...{ firstAt, lastAt, heads },
    by: by.name,
    paidFen: fen(Number(file.paidFen)),
    refundFen: fen(Number(file.refundFen)),
    columns: file.columns as Columns,
    isKnown: known.has(file.checksum),
    faults: rows.map(({ row, fault }) => ({ row, fault: fault as RowFault })),
  };
}

/** The files of a store: those that wait, and the newest that were taken; nothing for strangers. */
export async function listStoreFiles(viewer: Viewer, storeId: string, way: Way) {
  const store = { AND: [{ id: storeId }, reached(viewer, way)] };
  const newest = { include, orderBy: { createdAt: "desc" }, take: MOST } as const;
  const [waiting, taken] = await Promise.all([
    db.storeFile.findMany({ where: { store, state: "READ" }, ...newest }),
    db.storeFile.findMany({ where: { store, state: "TAKEN" }, ...newest }),
  ]);
  const known = new Set(taken.map(({ checksum }) => checksum));
  return {
    waiting: waiting.map((row) => toView(row, known)),
    taken: taken.map((row) => toView(row, new Set())),
  };
}
