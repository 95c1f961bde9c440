import "server-only";
import { ordersOf } from "@/lib/orders/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import type { DelayView } from "./index";
import { stillToSend } from "./still-to-send";

async function findNewest(where: Prisma.OrderWhereInput): Promise<DelayView | null> {
  const delay = await db.delay.findFirst({
    where: { order: { AND: [where, stillToSend] } },
    select: { nth: true, reason: true, shipBy: true, agreedAt: true },
    orderBy: { nth: "desc" },
  });
  if (!delay) return null;
  const { nth, reason, shipBy, agreedAt } = delay;
  return { nth, reason, shipBy, isAgreed: agreedAt !== null };
}

/** What the shop last asked this buyer; null also for somebody else's order, and once all of it has left. */
export const findDelayForBuyer = (viewer: Viewer, number: string) =>
  findNewest({ AND: [ordersOf(viewer), { number }] });

/** What this shop last asked the buyer of an order that it sends. */
export const findDelayForShop = (viewer: Viewer, number: string) =>
  findNewest({ number, shopId: { in: shopsFor(viewer, "order:sell") } });
