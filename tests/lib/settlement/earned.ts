import { receiveOrder } from "@/lib/orders/mutations";
import { DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { cancelRun, makeRun } from "@/lib/settlement/mutations";
import { createOfficer } from "@/tests/factories";
import { boughtOrder } from "../aftersales/bought";

type Wishes = Parameters<typeof boughtOrder>[0] & { daysAgo?: number };

/** Somebody's order that they have had for so many days. */
export async function earnedOrder({ daysAgo = 9, ...wishes }: Wishes = {}) {
  const bought = await boughtOrder(wishes);
  const received = await receiveOrder(bought.buyer, bought.order.number);
  if (!received.ok) throw new Error(received.code);
  await db.order.update({
    where: { id: bought.order.id },
    data: { completedAt: new Date(Date.now() - daysAgo * DAY) },
  });
  return bought;
}

/** A run of its own: whatever another test left open is cancelled first. */
export async function openRun(now = new Date()) {
  const maker = await createOfficer("做账的");
  const left = await db.settlementRun.findMany({ where: { status: "DRAFT" } });
  for (const { id } of left) await cancelRun(maker, { id });
  const made = await makeRun(maker, now);
  if (!made.ok) throw new Error(made.code);
  return { maker, id: made.data.id };
}

export const billOf = (runId: string, shopId: string) =>
  db.statement.findUnique({
    where: { runId_shopId: { runId, shopId } },
    include: { payout: true, legs: true },
  });
