import "server-only";
import { direct, Prisma } from "@/lib/platform/db";
import type { CleanRow } from "./read/row";

const MOST_ROWS = 5_000;

const columns = [
  "row",
  "number",
  "line",
  "title",
  "units",
  "paidFen",
  "orderFen",
  "refundFen",
] as const;

const write = (fileId: string, rows: CleanRow[]) => {
  const of = (name: keyof CleanRow) => rows.map((row) => row[name]);
  const [row, number, line, title, units, paidFen, orderFen, refundFen] = columns.map(of);
  return direct.$executeRaw(Prisma.sql`
    INSERT INTO "StoreFileRow" ("fileId", "row", "number", "line", "title", "units", "paidFen", "orderFen",
      "refundFen", "state", "soldAt", "province", "fault")
    SELECT ${fileId}::uuid, r, n, l, t, u, p, o, b, s::"StoreLineState", a::timestamptz, v, f
    FROM unnest(${row}::int[], ${number}::text[], ${line}::text[], ${title}::text[], ${units}::int[],
      ${paidFen}::int[], ${orderFen}::int[], ${refundFen}::int[], ${of("state")}::text[],
      ${of("soldAt")}::text[], ${of("province")}::text[], ${of("fault")}::text[])
      AS x(r, n, l, t, u, p, o, b, s, a, v, f)`);
};

/** Rows beside the file they are of, some thousand at a time; `end` writes the last. */
export function stageInto(fileId: string) {
  let waiting: CleanRow[] = [];
  const flush = async () => {
    const rows = waiting;
    waiting = [];
    if (rows.length > 0) await write(fileId, rows);
  };
  return {
    add(row: CleanRow) {
      waiting.push(row);
      return waiting.length < MOST_ROWS ? undefined : flush();
    },
    end: flush,
  };
}
