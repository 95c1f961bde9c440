import "server-only";
import { noteOnOrder, postpone } from "@/lib/orders/mutations";
import { ordersOf } from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { AgreeInput } from "./forms";
import { agreedSelect, tellAgreed } from "./tell";

type Refused = "NOT_FOUND" | "NOTHING_TO_SEND" | "DELAY_CHANGED";

/**
 * The buyer will wait: the later day becomes the promise. Saying so twice is fine. NOT_FOUND also for
 * somebody else's order and where nothing was asked; DELAY_CHANGED when the shop has asked again;
 * NOTHING_TO_SEND once all of it left or the order is closed.
 */
export const agreeToDelay = (
  viewer: Viewer,
  { number, nth }: AgreeInput,
): Promise<Result<null, Refused>> =>
  attempt(async (tx) => {
    const order = await tx.order.findFirst({
      where: { AND: [ordersOf(viewer), { number }] },
      select: {
        id: true,
        status: true,
        delays: { orderBy: { nth: "desc" }, take: 1 },
        ...agreedSelect,
      },
    });
    const [newest] = order?.delays ?? [];
    if (!order || !newest) return fail("NOT_FOUND");
    if (newest.nth !== nth) return fail("DELAY_CHANGED");
    if (newest.agreedAt) return done;
    const { id: orderId, status } = order;
    if (!(await postpone(tx, orderId, newest.shipBy))) return fail("NOTHING_TO_SEND");
    const { count } = await tx.delay.updateMany({
      where: { id: newest.id, agreedAt: null },
      data: { agreedAt: new Date() },
    });
    if (count === 0) return done;
    await noteOnOrder(tx, { orderId, status, kind: "DELAY_AGREED", actor: viewer });
    await tellAgreed(tx, order, newest.shipBy);
    return done;
  });
