import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { checkChain } from "./chain";
import type { CheckedBatch } from "./index";
import { dayOf, saidOf } from "./story";

const PAGE = 1_000;
const NEWEST = 60;

const select = {
  id: true,
  code: true,
  harvestedOn: true,
  fieldZh: true,
  weighedG: true,
  withdrawnAt: true,
  events: { orderBy: { seq: "asc" } },
  product: {
    select: { titleZh: true, titleEn: true, shop: { select: { nameZh: true, nameEn: true } } },
  },
} satisfies Prisma.HarvestBatchSelect;

type Row = Prisma.HarvestBatchGetPayload<{ select: typeof select }>;

const toChecked = (row: Row, locale: Locale): CheckedBatch => ({
  code: row.code,
  title: pick(row.product, "title", locale),
  shop: pick(row.product.shop, "name", locale),
  harvestedOn: dayOf(row.harvestedOn),
  isWithdrawn: row.withdrawnAt !== null,
  entries: row.events.length,
  chain: checkChain(row.events, saidOf(row)),
});

/** Every batch with its entries, newest first, some at a time. */
async function* allBatches() {
  let before: string | null = null;
  for (;;) {
    const rows: Row[] = await db.harvestBatch.findMany({
      ...(before !== null && { where: { id: { lt: before } } }),
      orderBy: { id: "desc" },
      take: PAGE,
      select,
    });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    before = last.id;
  }
}

/** The most that is shown of what is broken. */
const MOST_BROKEN = 200;

/** `brokenCount` of `count` are broken; of those the newest are named. */
type Checked = {
  count: number;
  brokenCount: number;
  broken: CheckedBatch[];
  newest: CheckedBatch[];
};

/** All chains of the county, worked out anew: those that are broken, and the newest; null for strangers. */
export async function checkBatches(viewer: Viewer, locale: Locale): Promise<Checked | null> {
  if (!mayAct(viewer, "shop:oversee")) return null;
  const found: Checked = { count: 0, brokenCount: 0, broken: [], newest: [] };
  for await (const rows of allBatches()) {
    for (const row of rows) {
      const checked = toChecked(row, locale);
      const isBroken = checked.chain.is !== "WHOLE";
      const [into, most] = isBroken ? [found.broken, MOST_BROKEN] : [found.newest, NEWEST];
      if (into.length < most) into.push(checked);
      if (isBroken) found.brokenCount += 1;
    }
    found.count += rows.length;
  }
  return found;
}

/**
 * How many batches have an entry that was altered, by the database's own sum: cheap enough for every look at the
 * desk. The list works it out without the database's help, and finds rows that differ from their entries too.
 */
export async function countBrokenBatches(viewer: Viewer): Promise<number> {
  if (!mayAct(viewer, "shop:oversee")) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(DISTINCT "batchId")::int AS count FROM (
      SELECT *, lag(hash, 1, '') OVER w AS before, row_number() OVER w AS nth
      FROM "BatchEvent" WINDOW w AS (PARTITION BY "batchId" ORDER BY seq)
    ) e
    WHERE previous <> before OR seq <> nth
      OR hash <> batch_event_hash(previous, "batchId", seq, kind::text, at, content)`);
  return row?.count ?? 0;
}
