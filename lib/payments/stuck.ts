import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { BY_HAND, type StuckEvent, type StuckRefund } from "./index";

const MOST = 100;

const order = {
  select: { id: true, number: true, shop: { select: { nameZh: true, nameEn: true } } },
} as const;

const refundSelect = {
  id: true,
  amountFen: true,
  reason: true,
  failure: true,
  createdAt: true,
  settledAt: true,
  order,
} satisfies Prisma.RefundSelect;

type RefundRow = Prisma.RefundGetPayload<{ select: typeof refundSelect }>;

const toRefund = (row: RefundRow): StuckRefund => ({
  id: row.id,
  amountFen: row.amountFen,
  reason: row.reason,
  failure: row.failure ?? "",
  number: row.order.number,
  shop: row.order.shop,
  at: (row.settledAt ?? row.createdAt).toISOString(),
});

/** Which order an event's page belongs to, where we know the page. */
async function ordersBehind(refs: string[]): Promise<Map<string, string>> {
  const payments = await db.payment.findMany({
    where: { providerRef: { in: refs } },
    select: { providerRef: true, group: { select: { number: true } } },
  });
  return new Map(payments.map(({ providerRef, group }) => [providerRef ?? "", group.number]));
}

const refOf = (payload: Prisma.JsonValue) => {
  const ref: unknown =
    typeof payload === "object" && payload ? Reflect.get(payload, "ref") : undefined;
  return typeof ref === "string" ? ref : "";
};

async function listEvents(): Promise<StuckEvent[]> {
  const rows = await db.providerEvent.findMany({
    where: { outcome: "QUARANTINED" },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const numbers = await ordersBehind(rows.map(({ payload }) => refOf(payload)));
  return rows.map(({ id, eventId, type, payload, note, receivedAt }) => ({
    id,
    eventId,
    type,
    note,
    ref: refOf(payload),
    group: numbers.get(refOf(payload)) ?? "",
    at: receivedAt.toISOString(),
  }));
}

/** Money that nothing moves any more until a person decides, the oldest first; nothing for strangers. */
export async function listStuckMoney(
  viewer: Viewer,
): Promise<{ events: StuckEvent[]; refunds: StuckRefund[]; settled: StuckRefund[] }> {
  if (!mayAct(viewer, "money:settle")) return { events: [], refunds: [], settled: [] };
  const [events, refunds, settled] = await Promise.all([
    listEvents(),
    db.refund.findMany({
      where: { status: "FAILED" },
      select: refundSelect,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: MOST,
    }),
    db.refund.findMany({
      where: { OR: [{ status: "SUCCEEDED", failure: BY_HAND }, { status: "ABANDONED" }] },
      select: refundSelect,
      orderBy: [{ settledAt: "desc" }, { id: "desc" }],
      take: 20,
    }),
  ]);
  return { events, refunds: refunds.map(toRefund), settled: settled.map(toRefund) };
}

/** How many wait, for the desk's overview. */
export async function countStuckMoney(viewer: Viewer): Promise<number> {
  if (!mayAct(viewer, "money:settle")) return 0;
  const [events, refunds] = await Promise.all([
    db.providerEvent.count({ where: { outcome: "QUARANTINED" } }),
    db.refund.count({ where: { status: "FAILED" } }),
  ]);
  return events + refunds;
}
