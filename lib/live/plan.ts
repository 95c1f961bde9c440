import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { attempt } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { PlanInput } from "./forms";
import { moveLive } from "./move";
import { livesOf } from "./reach";

const LATEST_MS = 60 * DAY;

/**
 * Plans a session with goods of the shop, at a time of the next 60 days or at once.
 * NOT_FOUND also for another shop's goods or what is not on sale; TIME_UNFIT.
 */
export const planLive = (
  viewer: Viewer,
  { shop, title, products, at }: PlanInput,
): Promise<Result<{ id: string }, "NOT_FOUND" | "TIME_UNFIT">> =>
  attempt<{ id: string }, "NOT_FOUND" | "TIME_UNFIT">(async (tx) => {
    if (viewer.kind !== "user" || !shopsFor(viewer, "live:host").includes(shop))
      return fail("NOT_FOUND");
    const plannedAt = at === null ? null : new Date(at);
    const isFit = !plannedAt || (plannedAt > new Date() && plannedAt < inFuture(LATEST_MS));
    if (!isFit) return fail("TIME_UNFIT");
    const wanted = [...new Set(products)];
    const where = { id: { in: wanted }, shopId: shop, status: "ON_SALE" } as const;
    if ((await tx.product.count({ where })) < wanted.length) return fail("NOT_FOUND");
    const session = await tx.liveSession.create({
      data: {
        shopId: shop,
        hostId: viewer.userId,
        title,
        plannedAt,
        items: { create: wanted.map((productId, sort) => ({ productId, sort })) },
      },
      select: { id: true },
    });
    return ok(session);
  });

/** Calls off what has not begun. NOT_FOUND also once it has. */
export const cancelLive = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const where = livesOf(viewer, "live:host");
    const wasMoved = await moveLive(tx, {
      id,
      where,
      to: "CANCELLED",
      data: {},
      userId: viewer.userId,
    });
    return wasMoved ? done : fail("NOT_FOUND");
  });
