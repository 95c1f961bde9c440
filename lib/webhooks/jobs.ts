import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { deliver } from "./deliver";

const KEPT_DAYS = 30;

export const webhookTasks = {
  "send-webhook": ({ deliveryId, tries }) => deliver(deliveryId, tries),
  "forget-webhook-deliveries": async () => {
    const before = inFuture(-KEPT_DAYS * DAY);
    await db.webhookDelivery.deleteMany({ where: { createdAt: { lt: before } } });
  },
} satisfies Partial<Tasks>;

export const webhookSchedule: Schedule = [
  { task: "forget-webhook-deliveries", match: "41 18 * * *" },
];
