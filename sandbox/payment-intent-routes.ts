import { Hono } from "hono";
import type { ApiEnv } from "./api-env";
import { expandObject } from "./expand";
import { getPaymentIntent } from "./payment-intents";
import { onlyExpand, readQuery } from "./request";
import type { Sandbox } from "./sandbox";

export function paymentIntentRoutes(sandbox: Sandbox) {
  const routes = new Hono<ApiEnv>();

  routes.get("/:id", (c) => {
    const intent = getPaymentIntent(sandbox, c.req.param("id"));
    return c.json(expandObject(sandbox, intent, readQuery(c, onlyExpand).expand));
  });

  return routes;
}
