import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { businessDay } from "@/lib/platform/clock";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { done, fail, type Result } from "@/lib/platform/result";
import { monthAfter } from "@/lib/reporting";
import { listShelfSales } from "@/lib/reporting/queries";
import { hideApart } from "./hide-apart";
import { publishedTag } from "./index";
import type { Hidden } from "./suppress";
import { keyOf, type Table, tableOf } from "./table";

const dateOf = (month: string) => new Date(`${month}-01`);

const isPublished = async (month: string) =>
  (await db.publishedMonth.count({ where: { month: dateOf(month) } })) > 0;

/** Last month's sales and which of its cells anybody can read. */
async function readBefore(month: string) {
  const before = monthAfter(month, -1);
  const shown = await db.publishedCell.findMany({
    where: { month: dateOf(before), hidden: null },
    select: { village: true, category: true },
  });
  if (shown.length === 0) return null;
  return {
    sales: await listShelfSales(before),
    shown: shown.map(({ village, category }) => keyOf(village, category)),
  };
}

type Refusal = "NOT_FOUND" | "MONTH_RUNNING" | "ALREADY_PUBLISHED";

/** Asks for a month (YYYY-MM) that is over to be published; a job does it within the minute. */
export const publishMonth = (
  viewer: Viewer,
  { month }: { month: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "figures:publish")) return fail("NOT_FOUND");
    if (month >= businessDay(new Date()).slice(0, 7)) return fail("MONTH_RUNNING");
    if (await isPublished(month)) return fail("ALREADY_PUBLISHED");
    const by = viewer.kind === "user" ? viewer.userId : null;
    await addJob(tx, "publish-month", { month, by }, { key: `publish-month:${month}` });
    await logAction(tx, viewer, { action: "figures:publish", subject: `month:${month}` });
    return done;
  });

function write(tx: Transaction, month: string, table: Table, hidden: ReadonlyMap<string, Hidden>) {
  const data = [...table.cells].map(([key, { village, category, fen, shops }]) => ({
    month: dateOf(month),
    ...{ village, category },
    ...(hidden.has(key) ? { hidden: hidden.get(key) } : { fen: BigInt(fen), shops: shops.size }),
  }));
  return tx.publishedCell.createMany({ data });
}

/** Works out and writes a published month; a month that is there already stays as it is. */
export async function writeMonth(month: string, by: string | null) {
  if (await isPublished(month)) return;
  const [sales, before] = await Promise.all([listShelfSales(month), readBefore(month)]);
  const hidden = await hideApart({ sales, before });
  const table = tableOf(sales);
  await attempt(async (tx) => {
    const { count } = await tx.publishedMonth.createMany({
      data: { month: dateOf(month), publishedBy: by },
      skipDuplicates: true,
    });
    if (count === 0) return done;
    await write(tx, month, table, hidden);
    await spoil(tx, [publishedTag]);
    return done;
  });
}
