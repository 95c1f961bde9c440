import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { z } from "zod";
import { invalidParameter } from "./errors";
import { faultKinds } from "./faults";
import { paymentOutcomes } from "./payments";
import { paymentMethods } from "./state";
import { deliveryModes } from "./webhooks";

export const deliveryInput = z.strictObject({
  mode: z.enum(deliveryModes),
  delayMs: z.int().min(0).max(3_600_000).optional(),
});

export const deliverInput = z.strictObject({
  eventIds: z.array(z.string()).optional(),
  all: z.boolean().default(false),
  times: z.int().min(1).max(1000).default(1),
  order: z.enum(["asis", "reversed", "random"]).default("asis"),
});

export const payInput = z.strictObject({
  outcome: z.enum(paymentOutcomes),
  method: z.enum(paymentMethods).optional(),
});

export const tamperInput = z.strictObject({
  amount: z.int().min(0).optional(),
  currency: z.string().length(3).optional(),
});

export const faultsInput = z.strictObject({
  next: z.array(z.strictObject({ route: z.string(), kind: z.enum(faultKinds) })),
});

export const payoutInput = z.strictObject({ everything: z.boolean().default(false) });

/** Rows of the balance past all charges and refunds: how a table of ten thousand gets there. */
export const balanceInput = z.strictObject({
  rows: z.array(
    z.strictObject({
      type: z.enum(["charge", "refund", "adjustment", "payout", "stripe_fee"]),
      amount: z.int(),
      fee: z.int().default(0),
      currency: z.string().length(3).default("cny"),
      created: z.int(),
      pendingDays: z.int().default(0),
      intent: z.string().optional(),
      refund: z.string().optional(),
    }),
  ),
});

export const settleRefundInput = z.strictObject({ outcome: z.enum(["succeed", "fail"]) });

/** Only JSON is taken: a page on another site cannot send it here without asking first. */
export const requireJson = createMiddleware(async (c, next) => {
  const isJson = c.req.header("content-type")?.startsWith("application/json");
  if (c.req.method === "POST" && !isJson) {
    throw invalidParameter("The control API takes application/json only.");
  }
  await next();
});

export async function readJson<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  const body: unknown = await c.req.json().catch(() => null);
  const result = schema.safeParse(body);
  if (!result.success) throw invalidParameter(z.prettifyError(result.error));
  return result.data;
}
