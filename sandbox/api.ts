import { Hono } from "hono";
import type { ApiEnv } from "./api-env";
import { balanceRoutes } from "./balance-routes";
import { eventRoutes } from "./event-routes";
import { replayRepeated } from "./idempotency";
import { paymentIntentRoutes } from "./payment-intent-routes";
import { refundRoutes } from "./refund-routes";
import { applyFault, identifyRequest, keepState, loseAnswers, requireKey } from "./request-guards";
import type { Sandbox } from "./sandbox";
import { sessionRoutes } from "./session-routes";

export function stripeApi(sandbox: Sandbox) {
  const api = new Hono<ApiEnv>();
  api.use(
    identifyRequest,
    loseAnswers,
    requireKey(sandbox),
    keepState(sandbox),
    replayRepeated(sandbox),
    applyFault(sandbox),
  );
  api.route("/checkout/sessions", sessionRoutes(sandbox));
  api.route("/payment_intents", paymentIntentRoutes(sandbox));
  api.route("/refunds", refundRoutes(sandbox));
  api.route("/balance_transactions", balanceRoutes(sandbox));
  api.route("/events", eventRoutes(sandbox));
  return api;
}
