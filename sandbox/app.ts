import { Hono } from "hono";
import { stripeApi } from "./api";
import { controlApi } from "./control";
import { ApiError } from "./errors";
import { pageRoutes } from "./page-routes";
import type { Sandbox } from "./sandbox";

export function buildApp(sandbox: Sandbox) {
  const app = new Hono();
  app.route("/v1", stripeApi(sandbox));
  app.route("/_sandbox", controlApi(sandbox));
  app.route("/c/pay", pageRoutes(sandbox));

  app.notFound((c) => {
    const message = `Unrecognized request URL (${c.req.method}: ${c.req.path}).`;
    return c.json({ error: { type: "invalid_request_error", message } }, 404);
  });

  app.onError((error, c) => {
    if (error instanceof ApiError) return c.json({ error: error.body }, error.status);
    console.error(error);
    return c.json({ error: { type: "api_error", message: "The sandbox failed." } }, 500);
  });

  return app;
}
