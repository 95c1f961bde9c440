import "server-only";
import { db } from "@/lib/platform/db";

/** How many orders were placed since a moment that is not long ago. */
export const countOrdersSince = (since: Date): Promise<number> =>
  db.order.count({ where: { createdAt: { gte: since } } });
