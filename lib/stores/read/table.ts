import { isTotal } from "@/lib/platform/sheets/heads";
import type { Rows } from "@/lib/platform/sheets/stream";
import { type Columns, fields, type Platform } from "../fields";
import { guessColumns, holdsOf } from "../guess-columns";
import { numberOf } from "./cells";
import { type CleanRow, type How, isCutNumber, isLongNumber, type Said, toRow } from "./row";

/** Headings, notes and merged cells stand above the heads, but not more than that. */
const MOST_ABOVE = 30;
/** From so many rows it is told whether a table program has cut the numbers. */
const SAMPLE = 500;

export type Asked = { platform: Platform; known: Columns };
export type Opened = {
  heads: string[];
  columns: Columns;
  holds: "ORDERS" | "REFUNDS" | null;
  /** Rows below the heads, the first of them by its number in the file. */
  first: number;
  begin: string[][];
  rest: AsyncIterator<string[]>;
};

async function* each(rows: Rows) {
  yield* rows;
}

const trimmed = (row: readonly string[]) => row.map((cell) => cell.replace(/^\uFEFF/, "").trim());

/** Takes the first rows of a table and finds the heads among them: those that say the most. */
export async function openTable(rows: Rows, { platform, known }: Asked): Promise<Opened> {
  const rest = each(rows);
  const begin: string[][] = [];
  while (begin.length < SAMPLE) {
    const next = await rest.next();
    if (next.done) break;
    begin.push(next.value);
  }
  const tries = begin.slice(0, MOST_ABOVE).map((row, at) => {
    const heads = trimmed(row);
    const columns = guessColumns({ heads, platform, known });
    const filled = new Set(heads.filter((head) => head !== "" && !/^[\d.]+$/.test(head))).size;
    return { at, heads, columns, says: Object.keys(columns).length, filled };
  });
  const [best] = tries.sort((one, other) => other.says - one.says || other.filled - one.filled);
  const at = best?.at ?? 0;
  const columns = best?.columns ?? {};
  return {
    ...{ heads: best?.heads ?? [], columns, holds: holdsOf(columns) },
    ...{ first: at + 2, begin: begin.slice(at + 1), rest },
  };
}

const empty = Object.fromEntries(fields.map((field) => [field, ""])) as Said;

function reader(heads: readonly string[], columns: Columns) {
  const places = fields.map((field) => [field, heads.indexOf(columns[field] ?? "\0")] as const);
  return (row: readonly string[]): Said => {
    const said = { ...empty };
    for (const [field, place] of places) said[field] = row[place]?.trim() ?? "";
    return said;
  };
}

/** Sums and notes below and between the rows. */
const isNoRow = (row: readonly string[], said: Said) => {
  if (row.every((cell) => cell.trim() === "")) return true;
  if (numberOf(said.number)) return false;
  return isTotal(row) || row.filter((cell) => cell.trim() !== "").length < 3;
};

/** Where cells of an order are merged, only its first row says what holds for all. */
function continued(said: Said, above: Said | null, { holds }: How): Said {
  if (said.number !== "" || !above || holds !== "ORDERS" || said.title === "") return said;
  const { number, soldAt, state, province, orderPaid } = above;
  return {
    ...{ ...said, number, soldAt: said.soldAt || soldAt, state: said.state || state },
    ...{ province: said.province || province, orderPaid: said.orderPaid || orderPaid },
    paid: said.paid || "0",
  };
}

/** Whether every long number has lost its last digits: then a table program did it, and not chance. */
function isCut(rows: readonly string[][], read: (row: readonly string[]) => Said) {
  const long = rows.map((row) => numberOf(read(row).number) ?? "").filter(isLongNumber);
  return long.length > 0 && long.every(isCutNumber);
}

/** The rows of a table, each as it is kept. */
export async function* readTable(opened: Opened, now: number): AsyncGenerator<CleanRow> {
  const { heads, columns, holds, begin, rest } = opened;
  if (!holds) return;
  const read = reader(heads, columns);
  const how: How = { holds, columns, isCut: isCut(begin, read), now };
  let above: Said | null = null;
  let at = opened.first;
  async function* all() {
    yield* begin;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  for await (const row of all()) {
    const said = continued(read(row), above, how);
    if (!isNoRow(row, said)) {
      yield toRow(at, said, how);
      above = said;
    }
    at += 1;
  }
}
