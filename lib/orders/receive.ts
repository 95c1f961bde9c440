import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { ordersOf } from "./access";
import { completeOrder } from "./complete";

/**
 * The buyer has the goods in hand. Saying so twice is fine. NOT_FOUND also for somebody else's order;
 * NOT_SHIPPED_YET when the shop has not sent it, or it is closed.
 */
export const receiveOrder = (
  viewer: Viewer,
  number: string,
): Promise<Result<null, "NOT_FOUND" | "NOT_SHIPPED_YET">> =>
  attempt(async (tx) => {
    const read = () =>
      tx.order.findFirst({
        where: { AND: [ordersOf(viewer), { number }] },
        select: { id: true, status: true },
      });
    const order = await read();
    if (!order) return fail("NOT_FOUND");
    if (order.status === "COMPLETED") return done;
    if (await completeOrder(tx, { id: order.id, actor: viewer, kind: "RECEIVED" })) return done;
    return (await read())?.status === "COMPLETED" ? done : fail("NOT_SHIPPED_YET");
  });
