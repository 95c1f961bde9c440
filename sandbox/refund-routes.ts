import { Hono } from "hono";
import { z } from "zod";
import type { ApiEnv } from "./api-env";
import { expandObject } from "./expand";
import type { Fault } from "./faults";
import { listPage, pageParameters } from "./lists";
import { text } from "./parameters";
import { type CreateRefund, createRefundParameters } from "./refund-parameters";
import { createRefund, getRefund, type RefundOutcome } from "./refunds";
import { onlyExpand, originOf, readBody, readQuery } from "./request";
import type { Sandbox } from "./sandbox";

const listParameters = z.strictObject({ ...pageParameters, payment_intent: text().optional() });

export function refundRoutes(sandbox: Sandbox) {
  const routes = new Hono<ApiEnv>();

  routes.post("/", async (c) => {
    const input = await readBody(c, createRefundParameters);
    const outcome = outcomeOf(input, c.var.fault);
    const refund = createRefund(sandbox, input, { outcome, origin: originOf(c) });
    return c.json(expandObject(sandbox, refund, input.expand));
  });

  routes.get("/", (c) => {
    const input = readQuery(c, listParameters);
    const refunds = Object.values(sandbox.store.state.refunds).filter(
      (refund) => !input.payment_intent || refund.payment_intent === input.payment_intent,
    );
    return c.json(expandObject(sandbox, listPage("/v1/refunds", refunds, input), input.expand));
  });

  routes.get("/:id", (c) => {
    const refund = getRefund(sandbox, c.req.param("id"));
    return c.json(expandObject(sandbox, refund, readQuery(c, onlyExpand).expand));
  });

  return routes;
}

function outcomeOf({ metadata }: CreateRefund, fault: Fault | null): RefundOutcome {
  const wish = metadata?.sandbox_refund;
  if (fault?.kind === "refund_fail" || wish === "fail") return "fail";
  if (fault?.kind === "refund_pending" || wish === "pending") return "pending";
  return "succeed";
}
