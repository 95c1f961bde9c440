import "server-only";
import { noteOnOrder } from "@/lib/orders/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay, DAY, dayEnds, inFuture } from "@/lib/platform/clock";
import { attempt, isUniqueViolation } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { AskInput } from "./forms";
import { MOST_DELAYS } from "./index";
import { stillToSend } from "./still-to-send";
import { askedSelect, tellAsked } from "./tell";

type Refused =
  | "NOT_FOUND"
  | "NOTHING_TO_SEND"
  | "DELAY_NOT_LATER"
  | "DELAYS_USED_UP"
  | "DELAY_CHANGED";

/** Midnight would already be called the next day. */
const lastMomentOf = (day: string) => inFuture(-1, dayEnds(day));

const ask = (viewer: Viewer, { number, reason, days }: AskInput): Promise<Result<null, Refused>> =>
  attempt(async (tx) => {
    const order = await tx.order.findFirst({
      where: { number, shopId: { in: shopsFor(viewer, "order:ship") } },
      select: { id: true, status: true, shippedAt: true, shipBy: true, ...askedSelect },
    });
    if (!order) return fail("NOT_FOUND");
    const { id: orderId, status } = order;
    if (status !== stillToSend.status || order.shippedAt) return fail("NOTHING_TO_SEND");
    const shipBy = lastMomentOf(businessDay(inFuture(days * DAY)));
    if (order.shipBy && shipBy <= order.shipBy) return fail("DELAY_NOT_LATER");
    const nth = (await tx.delay.count({ where: { orderId } })) + 1;
    if (nth > MOST_DELAYS) return fail("DELAYS_USED_UP");
    await tx.delay.create({ data: { orderId, nth, reason, shipBy } });
    await noteOnOrder(tx, { orderId, status, kind: "DELAY_ASKED", actor: viewer });
    await tellAsked(tx, order, shipBy);
    return done;
  });

/**
 * Asks the buyer of an order that can't leave in time whether a later day will do; until they agree
 * the promise stays as it was. The newest question counts, at most three are asked. NOT_FOUND also for
 * another shop's order; NOTHING_TO_SEND; DELAY_NOT_LATER than what is promised; DELAYS_USED_UP;
 * DELAY_CHANGED when somebody else of the shop asked at the same moment.
 */
export async function askForDelay(viewer: Viewer, input: AskInput): Promise<Result<null, Refused>> {
  try {
    return await ask(viewer, input);
  } catch (error) {
    if (isUniqueViolation(error)) return fail("DELAY_CHANGED");
    throw error;
  }
}
