import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { dayOf } from "./facts";
import { subjectOf } from "./own";
import { daysBetween } from "./papers";
import { tell } from "./tell";

const MONTH = 30;
const WEEK = 7;

/** How many warnings are due with so many days left: a month before, a week before, when it has run out. */
export const warningsDue = (left: number) =>
  [left <= MONTH, left <= WEEK, left < 0].filter(Boolean).length;

type Due = { id: string; left: number; day: string; kind: string; shopId: string };

async function warn({ id, left, day, kind, shopId }: Due) {
  const warnings = warningsDue(left);
  await inTransaction(async (tx) => {
    const { count } = await tx.requirement.updateMany({
      where: { id, warned: { lt: warnings } },
      data: { warned: warnings },
    });
    if (count === 0) return;
    await tell(tx, shopId, {
      kind: "paper.expiring",
      params: { paper: kind, day, left: Math.max(0, left) },
      path: paths.apply(),
    });
    await logAction(tx, systemViewer("papers"), {
      action: "paper:warn",
      subject: subjectOf(shopId),
      after: { kind, day, left },
    });
  });
}

/** Tells the owners of papers that run out; each of three warnings once, however often it runs. */
export async function warnOfPapers(now = new Date()) {
  const today = businessDay(now);
  const rows = await db.requirement.findMany({
    where: {
      assetId: { not: null },
      warned: { lt: 3 },
      expiresOn: { lte: new Date(businessDay(inFuture(MONTH * DAY, now))) },
      application: { shop: { status: { in: ["OPEN", "PAUSED", "SUSPENDED"] } } },
    },
    select: { id: true, kind: true, expiresOn: true, application: { select: { shopId: true } } },
  });
  for (const { id, kind, expiresOn, application } of rows) {
    const day = dayOf(expiresOn);
    if (day) await warn({ id, kind, day, left: daysBetween(today, day), ...application });
  }
}
