import type { TableRefusal } from "@/lib/platform/sheets/read";
import { openTables } from "@/lib/platform/sheets/stream";
import type { Columns } from "../fields";
import { isPersonal } from "../guess-columns";
import type { CleanRow } from "./row";
import { type Asked, type Opened, openTable, readTable } from "./table";

const MOST_EXCEL = 20_000_000;

/** `holds` is null while the heads don't say enough; they are without those of personal data. */
export type Head = { heads: string[]; columns: Columns; holds: "ORDERS" | "REFUNDS" | null };

/** What is heard of a file: its head, its rows, and the word that it was all; or why it is refused. */
export type Line = CleanRow | Head | { refused: TableRefusal } | { end: true };

async function openFirst(bytes: AsyncIterable<Uint8Array>, asked: Asked) {
  const tables = await openTables(bytes, MOST_EXCEL);
  if (!tables.ok) return tables.code;
  let first: Opened | null = null;
  for (const rows of tables.data) {
    const opened = await openTable(rows, asked);
    if (opened.holds) return opened;
    first ??= opened;
  }
  return first ?? "NOT_A_TABLE";
}

/** Reads a file while it comes in. */
export async function* readFile(
  bytes: AsyncIterable<Uint8Array>,
  asked: Asked,
): AsyncGenerator<Line> {
  const opened = await openFirst(bytes, asked);
  if (typeof opened === "string") return yield { refused: opened };
  const heads = opened.heads.filter((head) => head !== "" && !isPersonal(head));
  yield { heads, columns: opened.columns, holds: opened.holds };
  yield* readTable(opened, Date.now());
  yield { end: true };
}
