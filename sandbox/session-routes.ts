import { Hono } from "hono";
import { z } from "zod";
import type { ApiEnv } from "./api-env";
import { expandObject } from "./expand";
import { listPage, pageParameters } from "./lists";
import { text } from "./parameters";
import { onlyExpand, originOf, readBody, readQuery } from "./request";
import type { Sandbox } from "./sandbox";
import { createSessionParameters } from "./session-parameters";
import { createSession, expireSession, getCheckout } from "./sessions";

const listParameters = z.strictObject({
  ...pageParameters,
  payment_intent: text().optional(),
  status: z.enum(["open", "complete", "expired"]).optional(),
});

export function sessionRoutes(sandbox: Sandbox) {
  const routes = new Hono<ApiEnv>();

  routes.post("/", async (c) => {
    const input = await readBody(c, createSessionParameters);
    return c.json(expandObject(sandbox, createSession(sandbox, input), input.expand));
  });

  routes.get("/", (c) => {
    const input = readQuery(c, listParameters);
    const sessions = Object.values(sandbox.store.state.checkouts)
      .map(({ session }) => session)
      .filter(({ status }) => !input.status || status === input.status)
      .filter((it) => !input.payment_intent || it.payment_intent === input.payment_intent);
    const page = listPage("/v1/checkout/sessions", sessions, input);
    return c.json(expandObject(sandbox, page, input.expand));
  });

  routes.get("/:id", (c) => {
    const { session } = getCheckout(sandbox, c.req.param("id"));
    return c.json(expandObject(sandbox, session, readQuery(c, onlyExpand).expand));
  });

  routes.post("/:id/expire", async (c) => {
    const input = await readBody(c, onlyExpand);
    const session = expireSession(sandbox, c.req.param("id"), originOf(c));
    return c.json(expandObject(sandbox, session, input.expand));
  });

  return routes;
}
