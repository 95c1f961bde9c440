import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { netBy } from "./count";
import { hashOf } from "./hash";
import type { Evidence } from "./index";
import { dayOf } from "./terms";
import { shown, toRow } from "./view";

type Row = {
  orderId: string;
  number: string;
  completedAt: Date | null;
  netFen: number;
  thenFen: number;
  nowFen: number;
};

const net = (moment: Date) =>
  Prisma.sql`coalesce((SELECT n.net FROM (${netBy(moment)} AND l."orderId" = o.id GROUP BY 1) n), 0)`;

/** Each order as it was frozen, as the books say it was by the cutoff, and as they say now. */
const readOrders = (id: string, cutoff: Date, now: Date) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT o.id AS "orderId", o.number, o."completedAt", s."netFen", ${net(cutoff)} AS "thenFen", ${net(now)} AS "nowFen"
    FROM "SubsidyOrder" s JOIN "Order" o ON o.id = s."orderId"
    WHERE s."entitlementId" = ${id}::uuid ORDER BY o."completedAt", o.number`);

/** What an entitlement stands on, counted again from the books; null for strangers. */
export async function findEvidence(
  viewer: Viewer,
  id: string,
  locale: Locale,
  now = new Date(),
): Promise<Evidence | null> {
  if (!mayAct(viewer, "subsidy:run")) return null;
  const found = await db.subsidyEntitlement.findUnique({
    where: { id },
    select: {
      ...shown,
      hash: true,
      cycle: {
        select: {
          id: true,
          cutoff: true,
          fromOn: true,
          untilOn: true,
          programme: { select: { nameZh: true, nameEn: true } },
        },
      },
    },
  });
  if (!found) return null;
  const { cycle, hash } = found;
  const orders = await readOrders(id, cycle.cutoff, now);
  const again = orders.map(({ orderId, thenFen }) => ({ orderId, netFen: thenFen }));
  return {
    ...toRow(found, locale),
    cycleId: cycle.id,
    programme: pick(cycle.programme, "name", locale),
    period: { fromOn: dayOf(cycle.fromOn), untilOn: dayOf(cycle.untilOn) },
    hash,
    isSame: hashOf(again, found.declaredFen) === hash,
    nowFen: fen(orders.reduce((sum, order) => sum + order.nowFen, 0)),
    list: orders.map(({ number, completedAt, netFen, nowFen }) => ({
      ...{ number, completedAt, netFen: fen(netFen), nowFen: fen(nowFen) },
    })),
  };
}
