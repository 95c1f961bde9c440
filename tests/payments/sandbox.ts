import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { Logger, runOnce } from "graphile-worker";
import Stripe from "stripe";
import { afterAll } from "vitest";
import { startSandbox } from "@/sandbox";

export const webhookSecret = "whsec_tests_only";

// The shop's own webhook route behind a real socket; the sandbox delivers to it.
const hooks = createServer(async (request, response) => {
  const { hearStripe } = await import("@/app/api/stripe-events");
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const body = new Uint8Array(await buffer(request));
  const incoming = new Request(hookUrl, { method: "POST", headers, body });
  const { status } = await hearStripe(incoming).catch(() => ({ status: 500 }));
  response.writeHead(status).end();
}).listen(0, "127.0.0.1");
await once(hooks, "listening");

export const hookUrl = `http://127.0.0.1:${(hooks.address() as AddressInfo).port}/webhook`;
const sandbox = await startSandbox({ port: 0, webhookUrl: hookUrl, webhookSecret });

// lib/platform/env reads these once: import this file before any of lib.
Object.assign(process.env, {
  STRIPE_API_BASE: sandbox.url,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
});

/** Stripe as anybody with the key sees it. */
export const stripe = new Stripe("sk_test_local_sandbox", {
  host: "127.0.0.1",
  port: sandbox.port,
  protocol: "http",
});

/** Turns a knob of the sandbox: pay, tamper, lapse, delivery, faults … */
export async function control<T = unknown>(path: string, body: object = {}): Promise<T> {
  const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

const quiet = new Logger(() => () => {});

/** Runs every job that is due, and those that these add, until none is left; one that fails is an error. */
export async function runJobs() {
  const { db, pool, Prisma } = await import("@/lib/platform/db");
  const { afterSaleTasks } = await import("@/lib/aftersales/jobs");
  const { cashierTasks } = await import("@/lib/cashier/jobs");
  const { orderTasks } = await import("@/lib/orders/jobs");
  const { paymentTasks } = await import("@/lib/payments/jobs");
  const { notificationTasks } = await import("@/lib/notifications/jobs");
  const { moveAll } = await import("@/lib/platform/outbox/move");
  const { taskListOf } = await import("@/lib/platform/jobs/worker");
  const taskList = taskListOf({
    ...cashierTasks,
    ...orderTasks,
    ...paymentTasks,
    ...notificationTasks,
    ...afterSaleTasks,
  });
  for (;;) {
    await moveAll();
    await runOnce({ pgPool: pool, taskList, concurrency: 4, logger: quiet });
    const left = await db.$queryRaw<{ last_error: string | null; name: string }[]>(Prisma.sql`
      SELECT last_error, task_identifier AS name FROM graphile_worker.jobs
      WHERE run_at <= now() OR last_error IS NOT NULL
      UNION ALL SELECT NULL, name FROM "Outbox" WHERE kind = 'JOB'`);
    const strange = left.find(({ name }) => !(name in taskList));
    if (strange) throw new Error(`Nobody here does the job ${strange.name}`);
    const failed = left.find((job) => job.last_error !== null);
    if (failed) throw new Error(failed.last_error ?? "");
    if (left.length === 0) return;
  }
}

/** Forgets the failed tries of jobs, as if the time until the next had passed. */
export async function hurryJobs() {
  const { db, Prisma } = await import("@/lib/platform/db");
  await db.$executeRaw(
    Prisma.sql`UPDATE graphile_worker._private_jobs SET run_at = now(), last_error = NULL WHERE last_error IS NOT NULL`,
  );
}

afterAll(async () => {
  await sandbox.close();
  hooks.close();
  hooks.closeAllConnections();
});
