import "server-only";
import { db, inTransaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { TableRefusal } from "@/lib/platform/sheets/read";
import type { Head, Line } from "./read/file";
import { stageInto } from "./stage-rows";
import { sumRows } from "./sum-rows";

const LONGEST_MS = 120_000;

/** `id` of the file that waits to be taken; null while its heads don't say enough, to be chosen by hand. */
export type Received = { id: string | null } & Pick<Head, "heads" | "columns">;

type Made = { storeId: string; byId: string; name: string; madeAt: Date };

/** Hears a file line by line and keeps its rows beside it until it is whole. */
function hearing(fileId: string) {
  const staged = stageInto(fileId);
  const heard: { head?: Head; refused?: TableRefusal; isWhole: boolean } = { isWhole: false };
  const hear = (line: Line) => {
    if ("row" in line) return staged.add(line);
    if ("end" in line) heard.isWhole = true;
    else if ("refused" in line) heard.refused = line.refused;
    else heard.head = line;
    return undefined;
  };
  return { hear, end: staged.end, heard };
}

async function settle(id: string, head: Head, checksum: string) {
  const sums = await inTransaction((tx) => sumRows(tx, id), LONGEST_MS);
  if (sums.lines + sums.refused === 0) return fail("NO_ROWS");
  const { heads, columns, holds } = head;
  const state = "READ" as const;
  const data = { ...sums, heads, columns, checksum, holds: holds ?? "ORDERS", state };
  const { storeId } = await db.storeFile.update({ where: { id }, data });
  // Read again, with other columns or by a second press, it stands in place of what was read before.
  await db.storeFile.deleteMany({ where: { storeId, checksum, state, id: { lt: id } } });
  return ok<Received>({ id, heads, columns });
}

type Hear = (line: Line) => Promise<unknown> | undefined;
type Code = Exclude<TableRefusal, "TABLE_TOO_LARGE"> | "EXCEL_TOO_LARGE" | "NO_ROWS";

/**
 * Keeps a file that waits to be taken. `read` gives its lines to who hears them and answers the file's checksum,
 * or why it is refused; of what is refused nothing stays.
 */
export async function keepFile<Refused extends string>(
  made: Made,
  read: (hear: Hear) => Promise<Result<string, Refused>>,
): Promise<Result<Received, Refused | Code>> {
  const data = { ...made, heads: [] };
  const { id } = await db.storeFile.create({ data, select: { id: true } });
  const { hear, end, heard } = hearing(id);
  const answer = await read(hear).then(async (answered) => {
    await end();
    const { head, refused, isWhole } = heard;
    // Text may be of any length; what is too large is Excel.
    if (refused) return fail(refused === "TABLE_TOO_LARGE" ? "EXCEL_TOO_LARGE" : refused);
    if (!answered.ok) return answered;
    if (!head || !isWhole) return fail("NOT_A_TABLE");
    if (!head.holds) return ok<Received>({ id: null, heads: head.heads, columns: head.columns });
    return settle(id, head, answered.data);
  });
  if (!answer.ok || !answer.data.id) await db.storeFile.delete({ where: { id } });
  return answer;
}
